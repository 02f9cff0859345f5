'use strict';
(function () {
  const {data, ink, soft, line, accent, rust, el, both, say, put, whole, fixed, percent, capital, th, td, chart, axisStyle, legend} = page;
  const pale = '#9cc3bf', ochre = '#dfa35f';
  // In full: a level of 99.9 % is not one of 100 %.
  const level = Number((data.level * 100).toPrecision(6)) + '% ', interval = [level + '区间', level + 'interval'];
  const name = each => say(each.zh, each.en);
  const drop = id => document.getElementById(id).remove();
  const known = figure => figure && figure.value !== null;
  const said = (figure, digits = 1) => figure.unit === 'SHARE' ? percent(figure.value, digits) : figure.value.toFixed(digits).replace('-', '−');
  const ends = (figure, digits = 1) => figure.interval ? said({unit: figure.unit, value: figure.interval.low}, digits) + ' – ' + said({unit: figure.unit, value: figure.interval.high}, digits) : '–';
  const why = figure => both(figure.why.zh, figure.why.en);
  const number = (figure, digits) => known(figure) ? td(said(figure, digits), true) : td(figure ? why(figure) : '–', true, 'why');
  const range = (figure, digits) => td(known(figure) ? ends(figure, digits) : '', true);
  const size = figure => figure.n === figure.effectiveN ? whole(figure.n) : whole(figure.n) + ' (' + whole(figure.effectiveN) + ')';

  function head() {
    const q = data.questionnaire, r = data.responses;
    put('under', both(
        data.store.zh + ' · ' + q.zh + '，版本 ' + q.version + ' · 答卷 ' + whole(r.used) + ' 份' + (r.from ? '，' + r.from + ' 至 ' + r.to : ''),
        data.store.en + ' · ' + q.en + ', version ' + q.version + ' · ' + whole(r.used) + ' responses' + (r.from ? ', ' + r.from + ' to ' + r.to : '')));
    const big = (figure, zh, en) => el('div', {}, el('dt', {}, both(zh, en)),
        known(figure) ? el('dd', {}, said(figure), el('small', {}, ends(figure), el('br'), both(size(figure) + ' 份答案', 'of ' + size(figure) + ' answers'))) : el('dd', {class: 'none'}, '–', el('small', {}, why(figure))));
    put('figures',
        big(data.index, '满意度指数（0–100）', 'Satisfaction index, 0–100'), big(data.satisfied, '满意率', 'Satisfied'), big(data.recommendation, '净推荐值', 'Net promoter score'),
        known(data.thousandPointIndex) ? big(data.thousandPointIndex, '千分指数', '1,000-point index') : big(data.effort, '轻松度（1–7）', 'Ease, 1–7'), big(data.criteria.total, '四项价值（0–100）', 'Four criteria, 0–100'));
  }

  function criteria() {
    const c = data.criteria;
    if (c.items.length === 0) { drop('criteriaSection'); return; }
    put('criteriaLead', both(
        '各项按题目量表换算为 0（最差）至 100（最好）。' + (c.selected ? '指标由客户的抱怨与期望选出：本项中提及最多、合计达到既定份额者入选。' : '没有客户留言，全部指标都计入。'),
        'Every answer on its scale from 0, the worst, to 100, the best. ' + (c.selected ? 'The items are those that customers most complain about or most hope for: the fewest of each criterion that reach the stated share of its mentions.' : 'Nobody wrote a comment, so all items count.')));
    put('criteria', el('thead', {}, el('tr', {}, th('价值', 'Criterion'), th('得分', 'Score', true), th(...interval, true), th('份数', 'n', true))),
        el('tbody', {}, c.axes.map(a => el('tr', {}, td(both(a.zh, capital(a.en))), number(a.perceived), range(a.perceived), td(size(a.perceived), true))),
          el('tr', {class: 'sum'}, td(both('合计', 'All four')), number(c.total), range(c.total), td(size(c.total), true))));
    const reason = i => i.chosenForComplaints && i.chosenForHopes ? both('抱怨、期望', 'complaints, hopes') : i.chosenForComplaints ? both('抱怨', 'complaints') : i.chosenForHopes ? both('期望', 'hopes') : both('未入选', 'not chosen');
    put('chosen', el('h3', {}, both(c.selected ? '由客户的声音选出的指标' : '指标', c.selected ? 'The items, as customers\' voices chose them' : 'The items')),
        el('div', {class: 'scroll'}, el('table', {}, el('thead', {}, el('tr', {}, th('指标', 'Item'), th('价值', 'Criterion'), c.selected ? th('抱怨', 'Complaints', true) : null, c.selected ? th('期望', 'Hopes', true) : null, c.selected ? th('入选原因', 'Chosen for') : null, th('得分', 'Score', true), th(...interval, true))),
            el('tbody', {}, c.items.map(i => el('tr', {class: i.chosen ? '' : 'faint'}, td(both(i.zh, capital(i.en))), td(both(i.criterion.zh, i.criterion.en)), c.selected ? td(whole(i.complaints), true) : null, c.selected ? td(whole(i.hopes), true) : null, c.selected ? td(reason(i)) : null, number(i.score), range(i.score)))))));
  }

  // A long name at the side of the radar would leave the picture.
  const wrapped = text => text.replace(/(.{8,}?)[ -](?=.{8,})/, (all, part) => part + (all.endsWith('-') ? '-' : '') + '\n');

  function radar() {
    const c = data.criteria;
    if (c.items.length === 0) return;
    const usable = c.axes.filter(a => known(a.perceived));
    if (usable.length < 3) { document.getElementById('radar').replaceChildren(el('p', {class: 'lead'}, say('不足三项有得分，无法画图。', 'Fewer than three criteria have a score, too few for a picture.'))); return; }
    const low = usable.map(a => a.perceived.interval ? a.perceived.interval.low : a.perceived.value), high = usable.map(a => a.perceived.interval ? a.perceived.interval.high : a.perceived.value);
    const ring = (title, values, color, style) => Object.assign({name: title, value: values, symbol: 'circle', symbolSize: 5, lineStyle: {color, width: 2.5}, itemStyle: {color}}, style);
    chart('radar', {legend, radar: {center: ['50%', '56%'], radius: '66%', indicator: usable.map(a => ({name: wrapped(capital(name(a))), max: 100, min: 0})), axisName: {color: ink, fontSize: 13}, splitLine: {lineStyle: {color: line}}, splitArea: {show: false}, axisLine: {lineStyle: {color: line}}},
      series: [{type: 'radar', data: [
        ring(say(...interval), high, pale, {symbol: 'none', lineStyle: {color: pale, width: 1, type: 'dashed'}}),
        ring(say('得分', 'score'), usable.map(a => a.perceived.value), accent, {areaStyle: {color: accent + '22'}}),
        ring('', low, pale, {symbol: 'none', lineStyle: {color: pale, width: 1, type: 'dashed'}})]}]});
  }

  // The interval is a thin line over the bar.
  const whiskers = (list, color) => ({type: 'custom', silent: true, z: 5, data: list.map((f, i) => [i, f.interval ? f.interval.low : null, f.interval ? f.interval.high : null]), encode: {x: [1, 2], y: 0},
    renderItem: (params, api) => {
      if (!isFinite(api.value(1)) || api.value(1) === null) return null;
      const from = api.coord([api.value(1), api.value(0)]), to = api.coord([api.value(2), api.value(0)]);
      const stroke = {stroke: color, lineWidth: 1.5};
      const cap = at => ({type: 'line', shape: {x1: at[0], y1: at[1] - 4, x2: at[0], y2: at[1] + 4}, style: stroke});
      return {type: 'group', children: [{type: 'line', shape: {x1: from[0], y1: from[1], x2: to[0], y2: to[1]}, style: stroke}, cap(from), cap(to)]};
    }});

  function gaps() {
    const g = data.gaps.items.filter(each => known(each.gap));
    if (g.length === 0) return;
    document.getElementById('gaps').style.height = 70 + 30 * g.length + 'px';
    const listed = [...g].sort((a, b) => b.gap.value - a.gap.value);
    chart('gaps', {grid: {left: 4, right: 30, top: 8, bottom: 30, containLabel: true},
      tooltip: {formatter: p => { const each = listed[p.dataIndex]; return name(each) + '<br>' + say('感知 ', 'perceived ') + fixed(each.perceived.value, 2) + ' · ' + say('期望 ', 'expected ') + fixed(each.expected.value, 2) + '<br>' + say('差距 ', 'gap ') + said(each.gap, 2) + ' (' + ends(each.gap, 2) + ')'; }},
      xAxis: Object.assign({}, axisStyle, {type: 'value'}),
      yAxis: Object.assign({}, axisStyle, {type: 'category', data: listed.map(name), axisLine: {show: false}, axisLabel: {color: ink, fontSize: 13}}),
      series: [{type: 'bar', barCategoryGap: '38%', data: listed.map(each => ({value: each.gap.value, itemStyle: {color: each.gap.value < 0 ? rust : accent}})), markLine: {symbol: 'none', silent: true, label: {show: false}, lineStyle: {color: ink, type: 'solid', width: 1}, data: [{xAxis: 0}]}},
        whiskers(listed.map(each => each.gap), ink)]});
  }

  function dimensions() {
    const g = data.gaps;
    if (!g.items.some(each => known(each.gap))) { drop('gapSection'); return; }
    const all = Object.assign({zh: '合计', en: 'all', gap: g.total, sum: true});
    put('dimensions', el('thead', {}, el('tr', {}, th('维度', 'Dimension'), th('差距', 'Gap', true), th(...interval, true), th('份数', 'n', true))),
        el('tbody', {}, [...g.dimensions, all].map(d => el('tr', d.sum ? {class: 'sum'} : {}, td(both(d.zh, capital(d.en))), number(d.gap, 2), range(d.gap, 2), td(size(d.gap), true)))));
  }

  const FIRST = 5;

  function mend() {
    const m = data.mendFirst;
    if (!data.plane && !data.drivers && m.items.length === 0) { drop('mendSection'); return; }
    put('mendLead', both(
        '先看象限（重要而表现差者最先），再看对总体满意度的贡献，再看 Kano 类别、抱怨与期望；不合成总分。只列前 ' + Math.min(FIRST, m.items.length) + ' 项。',
        'By the quadrant first (important and poor), then by what moves overall satisfaction, then by Kano class, complaints and hopes; there is no composite score. The first ' + Math.min(FIRST, m.items.length) + ' are shown.'));
    put('mend', m.items.slice(0, FIRST).map(each => el('li', {}, both(each.sentenceZh, each.sentenceEn))));
    const table = data.penaltyReward;
    if (table.length === 0) { put('asymmetry'); return; }
    const effect = f => known(f) ? td([signed(f.value), el('small', {}, f.interval ? signed(f.interval.low) + ' – ' + signed(f.interval.high) : '')], true) : td(why(f), true, 'why');
    put('asymmetry', el('thead', {}, el('tr', {}, th('指标', 'Item'), th('做差会减', 'Penalty if poor', true), th('做好可加', 'Reward if good', true), th('不对称', 'Impact asymmetry', true), th('类型', 'Kind'))),
        el('tbody', {}, table.map(a => el('tr', {}, td(both(a.zh, capital(a.en))), a.low === 0 ? td(both('无人评为差', 'nobody found it poor'), true, 'why') : effect(a.penalty), a.high === 0 ? td(both('无人评为好', 'nobody found it good'), true, 'why') : effect(a.reward), a.low === 0 || a.high === 0 ? td('–', true) : effect(a.asymmetry), a.class ? td(both(a.class.zh, a.class.en)) : td('–')))));
  }
  const signed = value => (value > 0 ? '+' : value < 0 ? '−' : '') + Math.abs(value).toFixed(2);

  // The points bear numbers, which the list beside them explains: names would lie on one another.
  function points(list, x, y, colorOf, hollow) {
    return [{type: 'scatter', symbolSize: 20, z: 6, data: list.map((each, i) => ({value: [x(each).value, y(each).value], itemStyle: hollow(each) ? {color: '#fff', borderColor: colorOf(each), borderWidth: 2} : {color: colorOf(each)}, label: {color: hollow(each) ? ink : '#fff'}})),
        label: {show: true, position: 'inside', formatter: p => String(p.dataIndex + 1), fontSize: 11.5, fontWeight: 600}, tooltip: {formatter: p => name(list[p.dataIndex])}},
      {type: 'custom', silent: true, z: 4, data: list.map(each => [x(each).value, y(each).value, x(each).interval ? x(each).interval.low : null, x(each).interval ? x(each).interval.high : null, y(each).interval ? y(each).interval.low : null, y(each).interval ? y(each).interval.high : null]),
        renderItem: (params, api) => {
          const at = [api.value(0), api.value(1)], arms = [];
          const arm = (a, b) => arms.push({type: 'line', shape: {x1: a[0], y1: a[1], x2: b[0], y2: b[1]}, style: {stroke: '#9aa3ab', lineWidth: 1.2}});
          if (isFinite(api.value(2)) && api.value(2) !== null) arm(api.coord([api.value(2), at[1]]), api.coord([api.value(3), at[1]]));
          if (isFinite(api.value(4)) && api.value(4) !== null) arm(api.coord([at[0], api.value(4)]), api.coord([at[0], api.value(5)]));
          return {type: 'group', children: arms};
        }}];
  }
  const spread = (values, share = .08) => { const low = Math.min(...values), high = Math.max(...values), room = (high - low || 1) * share; return [low - room, high + room]; };

  const placed = data.plane ? data.plane.items.filter(i => i.quadrant && known(i.importance) && known(i.performance)) : [];

  function plane() {
    const p = data.plane;
    if (placed.length === 0) return;
    const color = each => ({CONCENTRATE_HERE: rust, KEEP_UP_THE_GOOD_WORK: accent, LOW_PRIORITY: '#a3a9ae', POSSIBLE_OVERKILL: ochre})[each.quadrant.code];
    const [left, right] = spread(placed.map(i => i.performance.value).concat(p.performanceCut)), [bottom, top] = spread(placed.map(i => i.importance.value).concat(p.importanceCut), .12);
    const corner = (zh, en, x, y, align, vertical) => ({coord: [x, y], value: say(zh, en), label: {align, verticalAlign: vertical}});
    chart('plane', {title: {text: say('重要性与表现', 'Importance and performance'), textStyle: {fontSize: 15, color: ink, fontWeight: 600}}, tooltip: {}, grid: {left: 26, right: 16, top: 44, bottom: 34, containLabel: true},
      xAxis: Object.assign({}, axisStyle, {type: 'value', min: left, max: right, splitLine: {show: false}, axisLabel: {color: soft, formatter: v => v.toFixed(1), showMinLabel: false, showMaxLabel: false}, name: say('表现', 'performance'), nameLocation: 'middle', nameGap: 28}),
      yAxis: Object.assign({}, axisStyle, {type: 'value', min: bottom, max: top, splitLine: {show: false}, axisLabel: {color: soft, formatter: v => v.toFixed(1), showMinLabel: false, showMaxLabel: false}, name: say('重要性', 'importance'), nameLocation: 'middle', nameGap: 40}),
      series: [...points(placed, i => i.performance, i => i.importance, color, i => !i.certain),
        {type: 'scatter', data: [], markLine: {symbol: 'none', silent: true, label: {show: false}, lineStyle: {color: '#9aa3ab', type: 'dashed', width: 1.5}, data: [{xAxis: p.performanceCut}, {yAxis: p.importanceCut}]},
          markPoint: {silent: true, symbol: 'rect', symbolSize: 1, itemStyle: {color: 'transparent'}, label: {color: soft, fontSize: 12, fontWeight: 600, formatter: q => q.value}, data: [
            corner('集中改进', 'concentrate here', left, top, 'left', 'top'), corner('继续保持', 'keep it up', right, top, 'right', 'top'), corner('低优先', 'low priority', left, bottom, 'left', 'bottom'), corner('可能过度', 'possible overkill', right, bottom, 'right', 'bottom')]}}]});
  }

  const places = placed.map(each => each.code);
  const numbered = each => (places.includes(each.code) ? places.indexOf(each.code) + 1 + '  ' : '') + name(each);

  function drivers() {
    const d = data.drivers;
    if (!d || !known(d.explained)) return;
    const listed = d.list.filter(each => known(each.share)).reverse();
    chart('drivers', {title: {text: say('总体满意度由什么决定（解释 ' + percent(d.explained.value) + '）', 'What moves overall satisfaction (' + percent(d.explained.value) + ' explained)'), textStyle: {fontSize: 15, color: ink, fontWeight: 600}}, grid: {left: 4, right: 24, top: 44, bottom: 34, containLabel: true},
      tooltip: {formatter: p => name(listed[p.dataIndex]) + '<br>' + percent(listed[p.dataIndex].share.value) + (listed[p.dataIndex].share.interval ? ' (' + percent(listed[p.dataIndex].share.interval.low) + ' – ' + percent(listed[p.dataIndex].share.interval.high) + ')' : '')},
      xAxis: page.percentAxis({min: 0, name: say('对 R² 的贡献（LMG）', 'share of R² (LMG)'), nameLocation: 'middle', nameGap: 28}),
      yAxis: Object.assign({}, axisStyle, {type: 'category', data: listed.map(numbered), axisLabel: {color: ink, fontSize: 13}}),
      series: [{type: 'bar', barCategoryGap: '38%', itemStyle: {color: pale}, data: listed.map(each => each.share.value)}, whiskers(listed.map(each => each.share), ink)]});
  }

  const kinds = {ATTRACTIVE: accent, ONE_DIMENSIONAL: '#2e8b57', MUST_BE: rust, INDIFFERENT: '#a3a9ae', REVERSE: ochre, QUESTIONABLE: '#8a6d3b'};

  const distinct = k => k.significance && k.significance.distinct;
  const drawable = data.kano.filter(k => known(k.satisfaction) && known(k.dissatisfaction));

  function kano() {
    if (data.kano.length === 0) return;
    const list = drawable;
    const flipped = figure => ({value: -figure.value, interval: figure.interval ? {low: -figure.interval.high, high: -figure.interval.low} : null});
    const grid = (v, axis) => ({[axis]: v});
    chart('kano', {tooltip: {}, grid: {left: 26, right: 20, top: 16, bottom: 34, containLabel: true},
      xAxis: Object.assign({}, axisStyle, {type: 'value', min: 0, max: 1, name: say('具备时的满意（SI）', 'satisfaction if there (SI)'), nameLocation: 'middle', nameGap: 28, splitLine: {show: false}}),
      yAxis: Object.assign({}, axisStyle, {type: 'value', min: 0, max: 1, name: say('缺少时的不满（−DI）', 'dissatisfaction if missing (−DI)'), nameLocation: 'middle', nameGap: 36, splitLine: {show: false}}),
      series: [...points(list, k => k.satisfaction, k => flipped(k.dissatisfaction), k => kinds[k.class.code], k => !distinct(k)),
        {type: 'scatter', data: [], markLine: {symbol: 'none', silent: true, label: {show: false}, lineStyle: {color: '#9aa3ab', type: 'dashed', width: 1.5}, data: [grid(.5, 'xAxis'), grid(.5, 'yAxis')]}}]});
  }

  function kanoTable() {
    if (data.kano.length === 0) { drop('kanoSection'); return; }
    put('kanoTable', el('thead', {}, el('tr', {}, th('', ''), th('项目', 'Offer'), th('类别', 'Class'), ...['A', 'O', 'M', 'I', 'R', 'Q'].map(c => th(c, c, true)))),
        el('tbody', {}, data.kano.map(k => el('tr', {style: '--c:' + kinds[k.class.code]}, td(String(drawable.indexOf(k) + 1 || '–')), td(both(k.zh, capital(k.en))), td([el('span', {class: 'dot'}), ...both(k.class.zh, k.class.en), distinct(k) ? null : el('small', {}, both('可能出于偶然', 'may be chance'))]), ...['A', 'O', 'M', 'I', 'R', 'Q'].map(c => td(whole(k.counts[c]), true))))));
  }

  function voices() {
    const v = data.voices;
    if (!v) { drop('voiceSection'); return; }
    put('voiceLead', both(
        '来自 ' + whole(v.texts) + ' 条留言，按行业词典识别；一条留言可涉及多项。深色：合计达到 ' + percent(v.vitalShare, 0) + ' 的少数几项。',
        'From ' + whole(v.texts) + ' comments, read by the dictionary of the trade; one comment may name several. Dark: the vital few that reach ' + percent(v.vitalShare, 0) + ' of the mentions.'));
  }

  function pareto(id, list, title, color) {
    if (!data.voices) return;
    if (list.length === 0) { document.getElementById(id).replaceChildren(el('p', {class: 'lead'}, title + say('：无', ': none'))); return; }
    const listed = [...list].reverse();
    document.getElementById(id).style.height = 60 + 30 * Math.max(data.voices.complaints.length, data.voices.hopes.length) + 'px';
    chart(id, {title: {text: title, textStyle: {fontSize: 15, color: ink, fontWeight: 600}}, grid: {left: 4, right: 110, top: 40, bottom: 8, containLabel: true, height: 30 * list.length}, tooltip: {formatter: p => name(listed[p.dataIndex]) + ': ' + whole(listed[p.dataIndex].count)},
      xAxis: Object.assign({}, axisStyle, {type: 'value', show: false}), yAxis: Object.assign({}, axisStyle, {type: 'category', data: listed.map(name), axisLabel: {color: ink, fontSize: 13}}),
      series: [{type: 'bar', barCategoryGap: '30%', data: listed.map(each => ({value: each.count, itemStyle: {color: each.vital ? color : color + '66'}})),
        label: {show: true, position: 'right', color: soft, fontSize: 12.5, formatter: p => whole(listed[p.dataIndex].count) + say('，累计 ', ', together ') + percent(listed[p.dataIndex].cumulative, 0)}}]});
  }
  const complaints = () => pareto('complaints', data.voices ? data.voices.complaints : [], say('抱怨', 'Complaints'), rust);
  const hopes = () => pareto('hopes', data.voices ? data.voices.hopes : [], say('期望', 'Hopes'), accent);

  function channels() {
    if (data.channels.length === 0) { drop('channelSection'); return; }
    const out = data.channels.reduce((sum, c) => sum + c.responses - c.used, 0);
    if (out > 0) document.getElementById('channelLead').append(...both('另有 ' + whole(out) + ' 份答卷被门店剔除，只计入回应率。', ' ' + whole(out) + ' responses that were taken out count in the response rates only.'));
    const columns = [['index', '满意度指数', 'Index'], ['satisfied', '满意率', 'Satisfied'], ['recommendation', '净推荐值', 'NPS'], ['effort', '轻松度', 'Ease'], ['criteriaTotal', '四项价值', 'Criteria']];
    const figure = f => known(f) ? td([said(f), el('small', {}, ends(f))], true) : td(why(f), true, 'why');
    const pooled = Object.assign({}, data, {zh: '合并', en: 'pooled', used: data.responses.used, criteriaTotal: data.criteria.total, responseRate: null, pooled: true});
    const rate = r => r && r.value !== null ? td([percent(r.value), el('small', {}, percent(r.interval.low) + ' – ' + percent(r.interval.high))], true) : td('–', true);
    put('channels', el('thead', {}, el('tr', {}, th('渠道', 'Channel'), th('答卷', 'Responses', true), th('回应率', 'Response rate', true), ...columns.map(c => th(c[1], c[2], true)))),
        el('tbody', {}, [...data.channels, pooled].map(c => el('tr', c.pooled ? {class: 'sum'} : {}, td(both(c.zh, capital(c.en))), td(whole(c.used), true), rate(c.responseRate), ...columns.map(each => figure(c[each[0]]))))));
  }

  function distribution() {
    const d = data.distributions[0];
    if (!d || data.channels.length === 0) { if (data.channels.length) document.getElementById('distribution').className = ''; return; }
    const palette = [accent, ochre, rust, '#8a6d3b', '#6fa8a0'];
    chart('distribution', {title: {text: say('“' + d.zh + '”的全部答案', 'All answers to “' + d.en + '”'), textStyle: {fontSize: 15, color: ink, fontWeight: 600}}, legend: Object.assign({}, legend, {top: 28}), grid: {left: 8, right: 20, top: 70, bottom: 8, containLabel: true}, tooltip: {trigger: 'axis', valueFormatter: v => percent(v)},
      xAxis: Object.assign({}, axisStyle, {type: 'category', data: d.pooled.map(p => String(p.answer))}), yAxis: page.percentAxis({min: 0}),
      series: d.channels.map((c, i) => ({name: name(c), type: 'bar', barGap: '8%', itemStyle: {color: palette[i % palette.length]}, data: c.points.map(p => p.share)}))});
  }

  function loyaltyTables() {
    const l = data.loyalty;
    if (!l) { drop('loyaltySection'); return; }
    put('loyaltyLead', both(l.zh + (l.table ? ' ' + l.table.zh : ''), l.en + (l.table ? ' ' + l.table.en : '')));
    if (!l.classes) { put('loyaltyClasses'); return; }
    put('loyaltyClasses', el('thead', {}, el('tr', {}, th('类别', 'Class'), th('平均满意度', 'Mean satisfaction', true), th('95% 区间', '95% interval', true), th('作答', 'Answers', true), th('未作答', 'Silent', true))),
        el('tbody', {}, l.classes.map(c => el('tr', {style: '--c:' + page.color(c.code)}, td([el('span', {class: 'dot'}), ...both(c.zh, capital(c.en))]), number(c.mean, 2), range(c.mean, 2), td(whole(c.mean.n), true), td(whole(c.customers - c.mean.n), true)))));
  }

  function loyalty() {
    const l = data.loyalty;
    if (!l) return;
    const listed = [...l.steps].reverse();
    const bars = listed.map(s => s.rate);
    chart('loyalty', {title: {text: say('按总体满意度的回厂率', 'Share that came back, by overall satisfaction'), textStyle: {fontSize: 15, color: ink, fontWeight: 600}}, grid: {left: 4, right: 24, top: 44, bottom: 8, containLabel: true},
      tooltip: {formatter: p => name(listed[p.dataIndex]) + '<br>' + percent(listed[p.dataIndex].rate.value) + ' (' + whole(listed[p.dataIndex].rate.numerator) + ' / ' + whole(listed[p.dataIndex].rate.denominator) + ')'},
      xAxis: page.percentAxis({min: 0, max: 1}), yAxis: Object.assign({}, axisStyle, {type: 'category', data: listed.map(name), axisLabel: {color: ink, fontSize: 13}}),
      series: [{type: 'bar', barCategoryGap: '34%', itemStyle: {color: pale}, data: bars.map(b => b.value)}, whiskers(bars, ink)]});
  }

  function rates() {
    if (data.rates.length === 0) { drop('rateSection'); return; }
    page.rates('rates', data.rates);
  }

  page.elsewhere(data.report, '← 客户保有分析', '← Customer retention');
  page.show(
      [head, criteria, dimensions, mend, kanoTable, voices, channels, loyaltyTables, rates, page.provenance],
      [radar, gaps, plane, drivers, kano, complaints, hopes, distribution, loyalty]);
})();
