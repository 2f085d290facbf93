/** What the bytes from 0x80 to 0x9f mean in Windows-1252. Some engines read them as in Latin-1, where they mean nothing. */
const ABOVE_ASCII = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text of a file: UTF-8, UTF-16 when its mark says so, and what is neither is taken for Windows-1252, in which every byte means something.
 *
 * @param {Uint8Array} bytes
 * @returns {string} without a byte order mark
 */
export function decode(bytes) {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return read('utf-16le', bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return read('utf-16be', bytes.subarray(2));
  const unmarked = first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
  try {
    return read('utf-8', unmarked, true);
  } catch {
    return read('windows-1252', unmarked).replace(/[\x80-\x9f]/g, (sign) => ABOVE_ASCII.charAt(sign.charCodeAt(0) - 0x80));
  }
}

/**
 * @param {string} encoding
 * @param {Uint8Array} bytes
 * @param {boolean} [fatal] throws on bytes that mean nothing
 */
function read(encoding, bytes, fatal = false) {
  return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
}
