/** A cijferlijst is never larger, in bytes. */
const MOST = 1_000_000;

/**
 * The text of a file, or why it has none: a text of ours, as UTF-8, UTF-16 or what old spreadsheets write.
 *
 * @param {Blob} file
 * @returns {Promise<{tekst: string} | {fout: 'te-groot' | 'excel' | 'pdf' | 'onleesbaar'}>}
 */
export async function readFile(file) {
  if (file.size > MOST) return { fout: 'te-groot' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const begin = String.fromCharCode(...bytes.slice(0, 4));
    if (begin.startsWith('PK') || begin === '\xd0\xcf\x11\xe0') return { fout: 'excel' };
    if (begin === '%PDF') return { fout: 'pdf' };
    return { tekst: decode(bytes) };
  } catch {
    return { fout: 'onleesbaar' };
  }
}

/** @param {Uint8Array} bytes */
function decode(bytes) {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254 255') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
