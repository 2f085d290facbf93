import { h, setText } from '../dom.js';
import { download } from '../download.js';
import { zin } from '../taal.js';

/**
 * Puts a button below a text that copies it.
 *
 * @param {HTMLElement} root what is copied, and selected when the browser does not copy; its data-naam says what it is
 * @param {() => string} read
 * @param {string} [fileName] offers the text as a file too
 */
export function addCopy(root, read, fileName) {
  const naam = root.dataset.naam ?? '';
  const status = h('span', { role: 'status' });
  const copy = makeButton(zin('Kopieer', 'Copy'), naam);
  copy.addEventListener('click', async () => {
    setText(status, '');
    try {
      await navigator.clipboard.writeText(read());
      setText(status, zin('Gekopieerd', 'Copied'));
    } catch {
      window.getSelection()?.selectAllChildren(root);
      setText(status, zin('Kopiëren lukt niet vanzelf. De tekst is geselecteerd: druk op Ctrl+C, of ⌘C op een Mac.', 'Copying does not work by itself. The text is selected: press Ctrl+C, or ⌘C on a Mac.'));
    }
  });
  const bar = h('div', { class: 'kopieer' }, copy);
  if (fileName) {
    const save = makeButton(zin('Bewaar als bestand', 'Save as a file'), naam);
    save.addEventListener('click', () => download(fileName, new Blob([read()], { type: fileName.endsWith('.json') ? 'application/json' : 'text/plain;charset=utf-8' })));
    bar.append(save);
  }
  bar.append(status);
  root.after(bar);
}

/**
 * @param {string} label
 * @param {string} naam of what it does something with, for who does not see it
 */
function makeButton(label, naam) {
  return h('button', { type: 'button', class: 'knop' }, label, h('span', { class: 'onzichtbaar' }, `: ${naam}`));
}

/**
 * An article as plain text: a line for every heading, paragraph and item, and an empty one before every heading.
 *
 * @param {Element} article
 */
export function toText(article) {
  const lines = [...article.querySelectorAll('h3, h4, p, li')].map(({ tagName, textContent }) => {
    const text = (textContent ?? '').replace(/\s+/g, ' ').trim();
    if (tagName === 'LI') return `- ${text}`;
    return tagName === 'H4' ? `\n${text}` : text;
  });
  return `${lines.join('\n')}\n`;
}
