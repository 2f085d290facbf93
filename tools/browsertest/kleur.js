/**
 * Runs in the page: measures the contrast of every visible text, and of the edge of every control, with what is really
 * behind it: the background colours of its ancestors, laid over each other.
 *
 * It can't judge what lies over a picture or a gradient (it reports those: the site has none), text that another element
 * covers (axe and the test of the focused field look at that), and the arrow and the list that the browser draws in a select.
 *
 * @returns {{measured: number, low: string[], unjudged: string[]}}
 */
export function measureContrast() {
  const low = [];
  const unjudged = new Set();
  let measured = 0;
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map();
  const parse = (color) => {
    if (!known.has(color)) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
      known.set(color, [r, g, b, a / 255]);
    }
    return known.get(color);
  };
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const canvas = () => (matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18, 1] : [255, 255, 255, 1]);
  const behind = (element) => {
    if (!element) return canvas();
    const style = getComputedStyle(element);
    if (style.backgroundImage !== 'none' || Number(style.opacity) < 1) unjudged.add(element.outerHTML.slice(0, 80));
    const own = parse(style.backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  const light = ([r, g, b]) => {
    const [R, G, B] = [r, g, b].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * R + 0.7152 * G + 0.0722 * B;
  };
  const ratio = (a, b) => {
    const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const demand = (what, front, back, least) => {
    measured += 1;
    const found = ratio(over(front, back), back);
    if (found < least) low.push(`${what}: ${found.toFixed(2)} of ${least}`);
  };
  const demandText = (element, text, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    demand(`text "${text.trim().slice(0, 40)}" in ${element.tagName.toLowerCase()}.${element.className}`, parse(style.color), behind(element), large ? 3 : 4.5);
  };
  const hiddenOnPurpose = (element) => element.closest('.onzichtbaar, .overslaan:not(:focus)');
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && !hiddenOnPurpose(element);

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement, data } = texts.currentNode;
    if (data.trim() && seen(parentElement) && !parentElement.closest('select, script, noscript')) demandText(parentElement, data);
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (!seen(element)) continue;
    for (const pseudo of ['::before', '::after']) {
      const { content } = getComputedStyle(element, pseudo);
      if (/^".+"$/.test(content)) demandText(element, content, pseudo);
    }
    if (element.matches('select, input[type="text"]')) {
      demandText(element, element.value || 'empty');
      if (element.placeholder) demandText(element, element.placeholder, '::placeholder');
    }
    // What is disabled need not stand out, a choice that was made reads as text, and a button in the shape of a link has its
    // underline; all keep the contrast of text.
    const style = getComputedStyle(element);
    const likeText = element.matches(':disabled, [data-gekozen]:not([aria-invalid])') || style.textDecorationLine === 'underline';
    if (element.matches('select, input[type="text"], button, .knop') && !likeText) {
      const back = behind(element.parentElement);
      const edge = parseFloat(style.borderTopWidth) > 0 ? over(parse(style.borderTopColor), back) : back;
      const face = behind(element);
      demand(`edge of ${element.outerHTML.slice(0, 60)}`, ratio(edge, back) > ratio(face, back) ? edge : face, back, 3);
    }
    if (element.matches('output.onvoldoende')) demand('line under an insufficient grade', parse(getComputedStyle(element).borderBottomColor), behind(element.parentElement), 3);
    if (element.matches('svg rect:not(.baan)') && element.getBoundingClientRect().width > 0) {
      const track = parse(getComputedStyle(element.parentElement.querySelector('.baan')).fill);
      demand(`bar ${element.getAttribute('class')}`, parse(getComputedStyle(element).fill), track, 3);
    }
  }
  return { measured, low: [...new Set(low)], unjudged: [...unjudged] };
}
