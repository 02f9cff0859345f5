'use strict';
// What every page of the report shares: its data, its two languages, its tables and its charts.
const page = (function () {
  const data = JSON.parse(document.getElementById('data').textContent);
  const root = document.documentElement;
  const css = getComputedStyle(root);
  const color = code => css.getPropertyValue('--' + code).trim();
  const ink = '#1d2329', soft = '#5b6570', line = '#dfe3e6', accent = '#1f5f5b', rust = '#c4522b';
  let lang = location.hash === '#zh' || location.hash === '#en' ? location.hash.slice(1)
      : (navigator.language || '').startsWith('zh') ? 'zh' : 'en';

  // Everything on the page is made of text nodes: nothing in the data can be markup.
  function el(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) element.setAttribute(name, value);
    element.append(...children.flat().filter(child => child !== null && child !== undefined));
    return element;
  }
  const both = (zh, en) => [el('span', {lang: 'zh'}, zh), el('span', {lang: 'en'}, en)];
  const say = (zh, en) => lang === 'zh' ? zh : en;
  // A date does not break across lines.
  const unbroken = text => text.replace(/\d{4}-\d{2}-\d{2}/g, date => date.replaceAll('-', '\u2011'));
  const put = (id, ...children) => document.getElementById(id).replaceChildren(...children.flat());
  const whole = value => Math.round(value).toLocaleString('en-US');
  const fixed = (value, digits) => value === null || value === undefined ? '–' : value.toFixed(digits);
  const percent = (share, digits = 1) => share === null || share === undefined || !isFinite(share) ? '–' : (100 * share).toFixed(digits) + '%';
  const sum = (list, pick) => list.reduce((total, each) => total + pick(each), 0);
  const capital = text => text.charAt(0).toUpperCase() + text.slice(1);
  const th = (zh, en, number) => el('th', number ? {class: 'n'} : {}, both(zh, en));
  const td = (content, number, more) => el('td', {class: (number ? 'n' : '') + (more ? ' ' + more : '')}, content);

  const charts = new Map();
  let open = 0;
  function chart(id, option) {
    const before = charts.get(id);
    if (before) before.dispose();
    const drawn = echarts.init(document.getElementById(id), null, {renderer: 'svg'});
    charts.set(id, drawn);
    open++;
    drawn.on('finished', function ready() {
      drawn.off('finished', ready);
      if (--open === 0) { root.dataset.ready = 'true'; window.reportReady = true; }
    });
    drawn.setOption(Object.assign({animation: false, textStyle: {fontFamily: css.getPropertyValue('--sans').trim(), color: ink, fontSize: 13}}, option));
  }
  const axisStyle = {axisLine: {lineStyle: {color: '#9aa3ab'}}, axisTick: {show: false}, axisLabel: {color: soft, fontSize: 13}, splitLine: {lineStyle: {color: line}}, nameTextStyle: {color: soft, fontSize: 13}};
  const percentAxis = extra => Object.assign({type: 'value', axisLabel: {color: soft, fontSize: 13, formatter: v => (100 * v).toFixed(0) + '%'}, axisLine: {show: false}, splitLine: {lineStyle: {color: line}}, nameTextStyle: {color: soft, fontSize: 13}}, extra);
  const legend = {top: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: {color: ink, fontSize: 13}};

  // Rates of a few percent and of many stand on one scale from 0 to 100%; a target is a mark on it.
  function rates(id, list) {
    const targets = list.some(r => r.target);
    const interval = r => el('b', {class: 'interval', title: percent(r.low) + ' – ' + percent(r.high)},
        el('i', {style: 'left:' + 100 * r.low + '%;width:' + 100 * (r.high - r.low) + '%'}), el('u', {style: 'left:' + 100 * r.value + '%'}),
        r.target ? el('s', {style: 'left:' + 100 * r.target.value + '%'}) : null);
    const leftOut = (list, key) => list.filter(e => e.count > 0).map(e => whole(e.count) + ' ' + e[key]).join(key === 'zh' ? '、' : ', ');
    const note = r => leftOut(r.leftOut, 'en') ? el('small', {}, both('未计入：' + leftOut(r.leftOut, 'zh'), 'left out: ' + leftOut(r.leftOut, 'en'))) : null;
    const target = r => r.target ? td([...both(r.target.zh, r.target.en), el('small', {class: 'verdict ' + r.target.verdict}, both(r.target.verdictZh, r.target.verdictEn))]) : td('');
    put(id, el('thead', {}, el('tr', {}, th('指标', 'Rate'), th('比率', 'Value', true), th('95% 区间', '95% interval', true), th('', ''), targets ? th('目标', 'Target') : null, th('分子 / 分母', 'Of', true), th('统计期', 'Window'))),
        el('tbody', {}, list.map(r => el('tr', {},
            td([el('strong', {}, both(r.zh, capital(r.en))), el('small', {}, both(r.ruleZh, r.ruleEn)), note(r)]),
            r.value === null ? td('–', true) : td(percent(r.value), true),
            r.value === null ? td(both(r.whyNotZh, r.whyNotEn), false, 'why') : td(percent(r.low) + ' – ' + percent(r.high), true),
            r.value === null ? td('') : td(interval(r)), targets ? target(r) : null,
            td(whole(r.numerator) + ' / ' + whole(r.denominator), true),
            td([unbroken(r.from), ' – ', unbroken(r.to), el('small', {}, both('来源：' + r.sourceZh, r.sourceEn))])))));
  }

  function provenance() {
    put('provenance', el('tbody', {}, data.provenance.map(fact => el('tr', {}, td(both(fact.zh, fact.en)), el('td', {}, el('code', {}, fact.value))))));
    put('footer', both('由 dealercrm ' + data.version + ' 生成。' + (data.simulated ? '模拟数据，不代表任何真实门店或个人。' : ''), 'Made by dealercrm ' + data.version + '.' + (data.simulated ? ' Simulated data: it stands for no real store and no real person.' : '')));
  }

  // The way to the other page, in the language that the reader chose here.
  function elsewhere(target, zh, en) {
    const place = document.getElementById('elsewhere');
    if (!target) { place.remove(); return; }
    const link = el('a', {href: target}, both(zh, en));
    link.addEventListener('click', () => link.setAttribute('href', target + '#' + lang));
    place.replaceChildren(link);
  }

  // What is drawn once in both languages, and what is drawn anew when the reader changes his language.
  function show(once, anew) {
    const draw = () => {
      root.dataset.lang = lang;
      root.lang = lang === 'zh' ? 'zh-Hans' : 'en';
      root.dataset.ready = 'false';
      for (const button of document.querySelectorAll('.languages button')) button.setAttribute('aria-pressed', String(button.dataset.choose === lang));
      for (const part of anew) part();
    };
    for (const part of once) part();
    draw();
    for (const button of document.querySelectorAll('.languages button')) button.addEventListener('click', () => { lang = button.dataset.choose; draw(); });
    addEventListener('resize', () => charts.forEach(each => each.resize()));
    addEventListener('beforeprint', () => charts.forEach(each => each.resize()));
  }

  return {data, css, color, ink, soft, line, accent, rust, el, both, say, unbroken, put, whole, fixed, percent, sum, capital, th, td, chart, axisStyle, percentAxis, legend, rates, provenance, elsewhere, show, language: () => lang};
})();
