/**
 * The CRC-32 of a text of ASCII, as eight hexadecimal digits. It finds every change of one character and every swap of two
 * neighbours, and lets one in four thousand million other changes through. It is no secret: anybody can work it out.
 *
 * @param {string} text
 */
export function checksum(text) {
  let crc = 0xffffffff;
  for (const character of text) {
    crc ^= character.charCodeAt(0);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
