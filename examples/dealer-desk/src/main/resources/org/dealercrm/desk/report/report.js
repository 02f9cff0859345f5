'use strict';
(function () {
  const {data, css, color, ink, soft, line, accent, rust, el, both, say, unbroken, put, whole, fixed, percent, sum, capital, th, td, chart, axisStyle, percentAxis, legend} = page;
  const money = data.valueBasis === 'MONEY';
  const unit = money ? (data.currency ? data.currency + ' ' : '') : '';
  const value = amount => money ? whole(amount) : fixed(amount, 1);
  function short(amount) {
    if (!money) return whole(amount);
    if (page.language() === 'zh') return amount >= 1e8 ? fixed(amount / 1e8, 2) + ' 亿' : amount >= 1e4 ? fixed(amount / 1e4, 1) + ' 万' : whole(amount);
    return amount >= 1e6 ? fixed(amount / 1e6, 1) + 'm' : amount >= 1e4 ? fixed(amount / 1e3, 0) + 'k' : whole(amount);
  }
  const allValue = sum(data.classes, each => each.value);
  const byCode = Object.fromEntries(data.classes.map(each => [each.code, each]));
  for (const each of data.classes) each.en = capital(each.en);
  const name = each => say(each.zh, each.en);
  const valueWords = money ? ['预期价值', 'Expected value'] : ['预期到店', 'Expected visits'];

  function head() {
    const stable = byCode.HIGH_VALUE_STABLE.customers + byCode.LOW_VALUE_STABLE.customers;
    const risk = byCode.HIGH_VALUE_AT_RISK;
    put('under', both(
        data.store.zh + ' · 截至 ' + data.asOf.zh + ' · 预测期 ' + data.horizonDays + ' 天',
        data.store.en + ' · as of ' + data.asOf.en + ' · horizon ' + data.horizonDays + ' days'));
    const figure = (zh, en, number, zhNote, enNote) =>
      el('div', {}, el('dt', {}, both(zh, en)), el('dd', {}, number, el('small', {}, both(zhNote, enNote))));
    put('figures',
        figure('客户', 'Customers', whole(data.customers), '全部计分', 'all of them scored'),
        figure('预计稳定', 'Expected to stay', percent(stable / data.customers, 1), whole(stable) + ' 位', whole(stable) + ' customers'),
        figure('预期到店', 'Expected visits', whole(sum(data.classes, each => each.expectedVisits)), '预测期内', 'within the horizon'),
        figure(...valueWords, short(allValue), unit + '预测期内', unit + 'within the horizon'),
        figure('高价值易流失', 'High value at risk', whole(risk.customers), '若留住可贡献 ' + unit + short(risk.valueWhileStaying), 'worth ' + unit + short(risk.valueWhileStaying) + ' if they stayed'));
  }

  function cell(code) {
    const each = byCode[code];
    const bar = (zh, en, share) => [el('span', {}, both(zh, en)), el('b', {}, el('i', {style: 'width:' + Math.max(0, Math.min(100, 100 * share)) + '%'})), el('span', {}, percent(share))];
    return el('div', {class: 'cell' + (code === 'NO_VALUE' ? ' no' : ''), style: '--c:' + color(code)},
        el('h4', {}, both(each.zh, each.en), el('em', {}, both(each.en, each.zh))),
        el('div', {class: 'count'}, whole(each.customers), el('small', {}, both('位客户', 'customers'))),
        el('div', {class: 'bars'},
            bar('人数', 'of customers', data.customers ? each.customers / data.customers : 0),
            bar(money ? '价值' : '到店', money ? 'of value' : 'of visits', allValue > 0 ? each.value / allValue : 0)),
        el('p', {}, both(each.strategyZh, each.strategyEn)));
  }

  function matrix() {
    const axis = (zh, en, row) => el('div', {class: 'axis' + (row ? ' row' : '')}, both(zh, en));
    put('matrix',
        axis('', ''), axis('稳定', 'Stable'), axis('易流失', 'At risk'),
        axis('高价值', 'High value', true), cell('HIGH_VALUE_STABLE'), cell('HIGH_VALUE_AT_RISK'),
        axis('低价值', 'Low value', true), cell('LOW_VALUE_STABLE'), cell('LOW_VALUE_AT_RISK'),
        axis('没有价值', 'No value', true), cell('NO_VALUE'));
  }

  function totals() {
    const rows = data.classes.map(each => el('tr', {style: '--c:' + color(each.code)},
        td([el('span', {class: 'dot'}), ...both(each.zh, each.en)]),
        td(whole(each.customers), true), td(percent(each.customers / data.customers), true),
        td(whole(each.expectedVisits), true), td(fixed(each.meanPReturn, 3), true),
        money ? td(value(each.value), true) : null, money ? td(percent(each.value / allValue), true) : null));
    put('totals', el('thead', {}, el('tr', {}, th('类别', 'Class'), th('客户', 'Customers', true), th('占比', 'Share', true),
            th('预期到店', 'Visits', true), th('平均回厂概率', 'Mean p_return', true),
            money ? th('预期价值 ' + unit, 'Value ' + unit, true) : null, money ? th('占比', 'Share', true) : null)),
        el('tbody', {}, rows, el('tr', {class: 'sum'}, td(both('合计', 'All')), td(whole(data.customers), true), td('100.0%', true),
            td(whole(sum(data.classes, each => each.expectedVisits)), true),
            td(fixed(sum(data.classes, each => (each.meanPReturn || 0) * each.customers) / data.customers, 3), true),
            money ? td(value(allValue), true) : null, money ? td('100.0%', true) : null)));
  }

  function sizes() {
    const listed = [...data.classes].reverse();
    const bar = (name, shares, faded) => ({name, type: 'bar', barGap: '12%', barCategoryGap: '34%', data: shares.map((v, i) => ({value: v, itemStyle: {color: color(listed[i].code) + (faded ? '70' : '')}})),
      label: {show: true, position: 'right', color: soft, fontSize: 12, formatter: p => percent(p.value)}});
    chart('sizes', {grid: {left: 4, right: 54, top: 8, bottom: 26, containLabel: true},
      xAxis: percentAxis({splitNumber: 4}), yAxis: Object.assign({}, axisStyle, {type: 'category', data: listed.map(name), axisLabel: {color: ink, fontSize: 13}}),
      tooltip: {valueFormatter: v => percent(v)},
      series: [bar(say(money ? '价值占比' : '到店占比', money ? 'share of value' : 'share of visits'), listed.map(each => allValue > 0 ? each.value / allValue : 0), true),
        bar(say('人数占比', 'share of customers'), listed.map(each => each.customers / data.customers), false)]});
  }

  // Looking back and ahead; without amounts there is no such section.
  function worth() {
    const v = data.value;
    if (!v) { document.getElementById('valueSection').remove(); return; }
    put('valueLead', both(
        '过去：' + whole(data.customers) + ' 位客户截至 ' + data.asOf.zh + ' 的全部贡献（收入减成本，再减服务成本）。今后：未来 ' + v.ahead.months + ' 个月的预期贡献，已计入流失可能，按年 ' + percent(v.ahead.rate, 0) + ' 折现到今天。曲线越下弯，价值越集中在少数客户身上。',
        'Looking back: what ' + whole(data.customers) + ' customers have contributed until ' + data.asOf.en + ', costs and the cost to serve them taken off. Looking ahead: what they are expected to contribute in the next ' + v.ahead.months + ' months, the possibility of leaving included, discounted at ' + percent(v.ahead.rate, 0) + ' a year. The deeper a curve hangs, the more depends on a few.'));
    const both2 = (past, ahead, show) => [td(show(past), true), td(show(ahead), true)];
    const p = v.past.concentration || {}, a = v.ahead.concentration || {};
    put('worth', el('thead', {}, el('tr', {}, th('', ''), th('过去', 'Looking back', true), th('今后 ' + v.ahead.months + ' 个月', 'Next ' + v.ahead.months + ' months', true))),
        el('tbody', {},
            el('tr', {}, td(both('合计 ' + unit, 'All together ' + unit)), both2(v.past.net, v.ahead.total, whole)),
            el('tr', {}, td(both('每位客户 ' + unit, 'A customer ' + unit)), both2(v.past.mean, v.ahead.total / data.customers, whole)),
            el('tr', {}, td(both('前十分之一客户的占比', 'Brought by the top tenth')), both2(p.topTenth, a.topTenth, percent)),
            el('tr', {}, td(both('贡献八成价值的客户占比', 'Customers who bring 80%')), both2(p.behind80, a.behind80, percent)),
            el('tr', {}, td(both('基尼系数', 'Gini coefficient')), both2(p.gini, a.gini, x => fixed(x, 3))),
            el('tr', {}, td(both('亏损客户', 'Customers at a loss')), td([whole(v.past.lossMakers), v.past.lossMakers ? el('small', {}, ' (' + unit + whole(v.past.losses) + ')') : ''], true), td('–', true))));
    lines(v.lines);
    put('topValue', el('thead', {}, el('tr', {}, th('客户', 'Customer'), th('到店', 'Visits', true), th('净贡献 ' + unit, 'Contributed ' + unit, true), th('价值度（均值为 1）', 'Times the mean', true), th('累计占比', 'Share so far', true), th('今后预期 ' + unit, 'Expected ahead ' + unit, true))),
        el('tbody', {}, v.top.map(c => el('tr', {}, el('td', {class: 'key'}, c.id), td(whole(c.visits), true), td(whole(c.net), true), td(fixed(c.degree, 1), true), td(percent(c.cumulative), true), td(c.expected === null ? '–' : whole(c.expected), true)))));
    products(v.products);
  }

  function lines(list) {
    if (!list) { put('lines', el('p', {class: 'lead'}, both('到店记录不分业务线，无法按新车、二手车、零配件、售后服务拆分。', 'A log of visits does not tell the profit lines, so nothing can be said of new vehicles, used vehicles, parts and service apart.'))); return; }
    const all = sum(list, l => l.contribution);
    put('lines', el('h3', {}, both('按业务线', 'By profit line')),
        el('p', {class: 'lead'}, both('数据库只有维修工单：新车与二手车销售不在其中，因此这两条业务线没有数字。', 'The database holds repair orders only: sales of new and used vehicles are not in it, so these two lines have no figures.')),
        el('div', {class: 'scroll'}, el('table', {}, el('thead', {}, el('tr', {}, th('业务线', 'Profit line'), th('收入 ' + unit, 'Paid ' + unit, true), th('成本 ' + unit, 'Cost ' + unit, true), th('贡献 ' + unit, 'Contribution ' + unit, true), th('占比', 'Share', true), th('', ''))),
            el('tbody', {}, list.map(l => el('tr', {}, td(both(l.zh, capital(l.en))), td(whole(l.amount), true), td(whole(l.cost), true), td(whole(l.contribution), true), td(all > 0 ? percent(l.contribution / all) : '–', true), td(el('b', {}, el('i', {style: 'width:' + (all > 0 ? Math.max(0, 100 * l.contribution / all) : 0) + '%'})))))))));
  }

  function products(list) {
    if (list.length === 0) { put('products'); return; }
    const known = list[0].contribution !== null;
    const group = (g, key) => el('span', {}, g[key] + ' ×' + fixed(g.lift, 2) + ' (' + fixed(g.low, 2) + '–' + fixed(g.high, 2) + ')');
    const groups = (p, key) => p.groups.length ? p.groups.flatMap((g, i) => [i ? (key === 'zh' ? '、' : ', ') : '', group(g, key)]) : [key === 'zh' ? '无' : 'none'];
    put('products', el('h3', {}, both(known ? '贡献最高的产品，由谁支撑' : '销量最高的产品，由谁支撑', known ? 'The products that earn most, and who carries them' : 'The products that sell most, and who carries them')),
        el('p', {class: 'lead'}, both('目标客户：购买率高于全体客户、且超出偶然误差的客群（括号内为 95% 区间，已按比较次数校正）。', 'Target groups buy a product more often than all customers do, beyond chance (in brackets the 95% interval, corrected for the number of comparisons).')),
        el('div', {class: 'scroll'}, el('table', {}, el('thead', {}, el('tr', {}, th('产品', 'Product'), th('客户', 'Buyers', true), th('销量', 'Sold', true), known ? th('贡献 ' + unit, 'Contribution ' + unit, true) : null, th('前十分之一客户占销量', 'Of the volume, by the top tenth', true), th('目标客户', 'Target groups'))),
            el('tbody', {}, list.map(p => el('tr', {}, td(p.name), td(whole(p.buyers), true), td(whole(p.volume), true), known ? td(whole(p.contribution), true) : null, td(percent(p.topTenth), true),
                el('td', {class: 'groups'}, el('span', {lang: 'zh'}, groups(p, 'zh')), el('span', {lang: 'en'}, groups(p, 'en')))))))));
  }

  function lorenz() {
    const v = data.value;
    if (!v) return;
    const curve = (zh, en, c, of) => of ? [{name: say(zh, en), type: 'line', symbol: 'none', lineStyle: {color: c, width: 2.5}, itemStyle: {color: c}, data: of.lorenz.map((y, i) => [i / 100, y])}] : [];
    chart('lorenz', {grid: {left: 8, right: 20, top: 40, bottom: 34, containLabel: true}, legend,
      xAxis: percentAxis({min: 0, max: 1, name: say('客户占比，从价值最低的算起', 'share of customers, least valuable first'), nameLocation: 'middle', nameGap: 30}), yAxis: percentAxis({min: 0, max: 1, name: ''}),
      series: [{type: 'line', data: [[0, 0], [1, 1]], symbol: 'none', lineStyle: {color: '#9aa3ab', type: 'dashed', width: 1.5}, silent: true},
        ...curve('过去的贡献', 'contributed', rust, v.past.concentration), ...curve('今后的预期贡献', 'expected ahead', accent, v.ahead.concentration)]});
  }

  const command = option => el('code', {}, 'dealer-desk plan ' + option);

  function plan() {
    const p = data.plan;
    if (p.status === 'NO_ASSUMPTIONS') {
      put('planTitle', both('联系计划', 'Contact plan'));
      put('planLead', both(['联系成本与效果须由本店以 ' + p.currency + ' 给出：', command('--contacts'), '。'], ['What contacts cost and do is for the store to say in ' + p.currency + ': ', command('--contacts'), '.']));
      return;
    }
    put('planTitle', p.status === 'PLANNED' ? both('联系计划：' + p.day + ' 的 ' + p.calls.length + ' 通电话', 'Contact plan: ' + p.calls.length + (p.calls.length === 1 ? ' call' : ' calls') + ' on ' + unbroken(p.day)) : both('联系计划', 'Contact plan'));
    if (p.status === 'PLANNED') calls(p); else noConsents(p);
  }

  function calls(p) {
    const consents = p.simulatedConsents ? ['客户同意为模拟数据。', 'The consents are simulated. '] : ['只联系有同意记录的客户；拨打前须再次核对。', 'Only customers whose consent is on record; ask for it again before the call. '];
    put('planLead', both(
        consents[0] + '电话名额给“比发一条消息多得最多”的客户（增益减成本，再减消息的净增益）' + (p.messages ? '，另有 ' + whole(p.messages) + ' 条微信自动发送' : '') + '。' + p.assumptionZh,
        consents[1] + 'The calls go where they gain most over a message, costs taken off' + (p.messages ? '; another ' + whole(p.messages) + ' get a WeChat message that a machine sends' : '') + '. ' + p.assumptionEn));
    put('calls', el('thead', {}, el('tr', {}, th('', ''), th('客户', 'Customer'), th('类别', 'Class'), th('主要原因', 'Main reasons'), th('回厂概率', 'p_return', true), th('联系后（假设）', 'after, assumed', true), th('涉及贡献 ' + unit, 'At stake ' + unit, true), th('增益 ' + unit, 'Gain ' + unit, true), th('成本 ' + unit, 'Cost ' + unit, true), th('比发消息多得 ' + unit, 'Over a message ' + unit, true))),
        el('tbody', {}, p.calls.map((c, i) => el('tr', {}, td(String(i + 1)), el('td', {class: 'key'}, c.id), el('td', {class: 'class'}, el('i', {class: 'dot', style: '--c:' + color(c.code)}), ...both(byCode[c.code].zh, byCode[c.code].en)), td(reasons(c.reasons)),
            td(percent(c.pReturn), true), td(percent(c.assumed), true), td(whole(c.stake), true), td(whole(c.gain), true), td(whole(c.cost), true), td(whole(c.gainOfPlace), true))),
          el('tr', {class: 'sum'}, td(''), td(both('合计', 'All')), td(''), td(''), td(''), td(''), td(whole(sum(p.calls, c => c.stake)), true), td(whole(p.gainOfCalls), true), td(whole(p.costOfCalls), true), td(whole(p.gainOfPlaces), true))));
    alone(p.leftAlone);
  }

  function noConsents(p) {
    const asking = p.worthAsking.length > 0;
    document.getElementById('calls').className = 'asking';
    put('planLead', both(
        ['没有客户同意的记录，因此不安排任何联系：沉默不等于同意。', asking ? '下列客户值得联系，可在到店时征求同意；' : '', '有记录后用 ', command('--consents'), ' 生成计划。'],
        ['No consents are on record, so nobody is planned: silence is no consent. ', asking ? 'The customers below would be worth a contact; ask them when they come. ' : '', 'With consents the plan is made by ', command('--consents'), '.']));
    if (asking) put('calls', el('thead', {}, el('tr', {}, th('类别', 'Class'), th('值得征求同意的客户', 'Customers worth asking', true))),
        el('tbody', {}, p.worthAsking.map(each => el('tr', {}, el('td', {class: 'class'}, el('i', {class: 'dot', style: '--c:' + color(each.code)}), ...both(byCode[each.code].zh, byCode[each.code].en)), td(whole(each.customers), true)))));
    alone(p.leftAlone);
  }

  function alone(list) {
    if (list.length === 0) return;
    put('leftAlone', el('div', {class: 'note'}, el('p', {}, both('未安排联系的客户：', 'Left alone:')),
        el('ul', {}, list.map(each => el('li', {}, both(whole(each.customers) + ' 位：' + each.zh, whole(each.customers) + ': ' + each.en))))));
  }

  function months() {
    const place = document.getElementById('months');
    if (data.months.length === 0) { place.className = ''; place.replaceChildren(el('p', {}, both('记录不足一年，或每月客户太少，无法计算。', 'The log is shorter than a year, or the customers of a month are too few.'))); return; }
    const series = (name, key, c, dash) => ({name, type: 'line', data: data.months.map(m => m[key]), symbol: 'circle', symbolSize: 5, showSymbol: data.months.length < 40, lineStyle: {width: 2.5, color: c, type: dash}, itemStyle: {color: c}});
    chart('months', {grid: {left: 8, right: 32, top: 40, bottom: 8, containLabel: true}, legend,
      tooltip: {trigger: 'axis', valueFormatter: v => percent(v)},
      xAxis: Object.assign({}, axisStyle, {type: 'category', boundaryGap: false, data: data.months.map(m => m.month)}), yAxis: percentAxis({min: 0}),
      series: [series(say('月流失率', 'loss rate'), 'lossRate', rust, 'solid'), series(say('回流率', 'return rate'), 'returnRate', accent, 'solid')]});
  }

  function trend() {
    const t = data.lossTrend;
    put('trend', t ? both('月流失率走势（最近 ' + t.months + ' 个月，每步一个月）：' + t.zh + '。', 'Course of the loss rate in the last ' + t.months + ' months, a step being a month: ' + t.en + '.') : '');
  }

  function clock() {
    const period = iso => { const m = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(iso); const months = 12 * (m[1] || 0) + 1 * (m[2] || 0);
      return m[3] ? both('超过 ' + months + ' 个月', 'after ' + months + ' months') : both('满 ' + months + ' 个月', 'at ' + months + ' months'); };
    const states = data.lossStates[0].states;
    const number = s => [whole(s.customers), el('small', {}, '(' + whole(s.customersBefore) + ')')];
    put('clock', el('thead', {}, el('tr', {}, th('口径', 'Source'), th('预警', 'Warning'), th('流失', 'Lost'), states.map(s => th(s.zh, capital(s.en), true)))),
        el('tbody', {}, data.lossStates.map(p => el('tr', {}, td([el('strong', {}, p.source), el('small', {}, both('一年前：' + unbroken(p.before), 'a year before: ' + unbroken(p.before)))]),
            td(period(p.warningAt)), td(period(p.lostAt)), p.states.map(s => td(number(s), true))))));
  }

  function distribution() {
    const d = data.distribution, bins = d.HIGH.length;
    put('distributionLead', both(
        '虚线为策略中的稳定阈值 ' + fixed(d.threshold, 2) + '：右侧为稳定客户，左侧为易流失客户。',
        'The dashed line is the policy\'s threshold of stability, ' + fixed(d.threshold, 2) + ': customers right of it are stable, those left of it at risk.'));
    const bar = (tier, zh, en, c) => ({name: say(zh, en), type: 'bar', stack: 'all', barCategoryGap: '12%', itemStyle: {color: c}, data: d[tier]});
    // Bars stack on an axis of categories only; the scale below them and the threshold belong to an axis of values.
    const threshold = {type: 'line', xAxisIndex: 1, data: [], silent: true, markLine: {symbol: 'none', silent: true, lineStyle: {color: ink, type: 'dashed', width: 1.5},
      label: {show: true, formatter: say('阈值 ', 'threshold ') + fixed(d.threshold, 2), color: ink, fontSize: 13}, data: [{xAxis: d.threshold}]}};
    chart('distribution', {grid: {left: 8, right: 24, top: 52, bottom: 30, containLabel: true}, legend,
      tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}, valueFormatter: v => whole(v)},
      xAxis: [Object.assign({}, axisStyle, {type: 'category', position: 'top', show: false, data: d.HIGH.map((_, i) => (i / bins).toFixed(2) + ' – ' + ((i + 1) / bins).toFixed(2))}),
        Object.assign({}, axisStyle, {type: 'value', position: 'bottom', min: 0, max: 1, interval: .1, splitLine: {show: false}, axisPointer: {show: false}, name: 'p_return', nameLocation: 'middle', nameGap: 30, axisLabel: {color: soft, fontSize: 13, formatter: v => v.toFixed(1)}})],
      yAxis: Object.assign({}, axisStyle, {type: 'value', axisLine: {show: false}, axisLabel: {color: soft, fontSize: 13, formatter: v => whole(v)}}),
      series: [bar('HIGH', '高价值', 'high value', color('HIGH_VALUE_STABLE')), bar('LOW', '低价值', 'low value', color('LOW_VALUE_AT_RISK')), bar('NONE', '没有价值', 'no value', color('NO_VALUE')), threshold]});
  }

  const zhName = r => r.kind === 'rule' ? '规则：' + (r.name === 'recency' ? '距上次到店' : '历史到店频率') : '模型：' + r.name.replace('+calibrated', '（已校准）');
  const enName = r => (r.kind === 'rule' ? 'rule: ' : 'model: ') + r.name.replace('+calibrated', ', calibrated');
  const label = r => say(zhName(r), enName(r));

  function evaluation() {
    const e = data.evaluation;
    if (!e) { document.getElementById('evaluationSection').remove(); return; }
    put('evaluationLead', both(
        '模型只看到 ' + e.split + ' 及以前的到店记录，再预测其后 ' + e.horizonDays + ' 天，与实际相比；旁边是两条简单规则：只看“距上次到店多久”，或只看“以往多久来一次”。“已校准”的模型按本店过去的实际返回情况修正了概率。共 ' + whole(e.customers) + ' 位客户。',
        'The model saw the visits up to ' + e.split + ' only and foretold the ' + e.horizonDays + ' days after it; beside it stand two plain rules, one that looks at the time since the last visit and nothing else, one at how often the customer came so far. A calibrated model has its probabilities corrected by who came back in this store before. ' + whole(e.customers) + ' customers.'));
    const best = (key, low) => { const list = e.results.map(r => r[key]).filter(v => v !== null); return list.length > 1 ? (low ? Math.min(...list) : Math.max(...list)) : null; };
    const cellOf = (result, key, digits, low) => td(fixed(result[key], digits), true, result[key] !== null && result[key] === best(key, low) ? 'best' : '');
    put('evaluation', el('thead', {}, el('tr', {}, th('', ''), th('AUC（越高越好）', 'AUC (higher is better)', true), th('Brier（越低越好）', 'Brier (lower is better)', true), th('平均误差', 'MAE, visits', true), th('均方根误差', 'RMSE, visits', true), th('预期到店', 'Visits expected', true), th('实际到店', 'Visits made', true))),
        el('tbody', {}, e.results.map(r => el('tr', {}, td(both(zhName(r), enName(r))),
            cellOf(r, 'auc', 4), cellOf(r, 'brier', 4, true), cellOf(r, 'mae', 4, true), cellOf(r, 'rmse', 4, true),
            td(r.expectedSum === null ? '–' : whole(r.expectedSum), true), td(whole(r.actualSum), true)))));
    const palette = [accent, '#2e8b57', rust, '#8a6d3b'];
    chart('calibration', {title: {text: say('说 70%，就来 70% 吗？', 'When it says 70%, do 70% come?'), textStyle: {fontSize: 15, color: ink, fontWeight: 600}}, grid: {left: 8, right: 20, top: 90, bottom: 34, containLabel: true}, legend: Object.assign({}, legend, {top: 28}),
      xAxis: percentAxis({min: 0, max: 1, name: say('预测概率', 'foretold'), nameLocation: 'middle', nameGap: 30}), yAxis: percentAxis({min: 0, max: 1, name: ''}),
      series: [{type: 'line', data: [[0, 0], [1, 1]], symbol: 'none', lineStyle: {color: '#9aa3ab', type: 'dashed', width: 1.5}, silent: true},
        ...e.results.map((r, i) => ({name: label(r), type: 'line', data: r.calibration.map(b => [b.predicted, b.observed]), symbol: 'circle', symbolSize: 7, lineStyle: {color: palette[i % palette.length], width: 2}, itemStyle: {color: palette[i % palette.length]}}))]});
    chart('lift', {title: {text: say('先联系谁？各十分位的到店比例', 'Whom to count on? Return by tenth'), textStyle: {fontSize: 15, color: ink, fontWeight: 600}}, grid: {left: 8, right: 20, top: 90, bottom: 34, containLabel: true}, legend: Object.assign({}, legend, {top: 28}),
      xAxis: Object.assign({}, axisStyle, {type: 'category', data: e.results[0].lift.map((_, i) => i + 1), name: say('按得分从高到低的十分位', 'tenths of customers, highest scores first'), nameLocation: 'middle', nameGap: 30}), yAxis: percentAxis({min: 0}),
      series: e.results.map((r, i) => ({name: label(r), type: 'bar', barGap: '10%', itemStyle: {color: palette[i % palette.length]}, data: r.lift.map(b => b.observed)}))});
    truth();
  }

  function truth() {
    const t = data.truth;
    if (!t) return;
    put('truth', el('div', {class: 'note'}, el('p', {}, both(
        '因为门店是模拟的，真相可知：' + t.day + ' 当天，' + whole(t.customers) + ' 位客户中有 ' + whole(t.present) + ' 位（' + percent(t.present / t.customers) + '）确实仍是客户。模型认为的“仍是客户”概率（p_alive）合计 ' + whole(t.expectedPresent) + ' 位；区分去留的 AUC 为 ' + fixed(t.modelAuc, 4) + '，Brier ' + fixed(t.modelBrier, 4) + '；只看距上次到店时间的 AUC 为 ' + fixed(t.ruleAuc, 4) + '。模型从未见过真相。',
        'As the store is simulated, the truth is known: on ' + t.day + ', ' + whole(t.present) + ' of ' + whole(t.customers) + ' customers (' + percent(t.present / t.customers) + ') really still were customers. The model\'s probabilities of that (p_alive) add up to ' + whole(t.expectedPresent) + '; they tell stayers from leavers with an AUC of ' + fixed(t.modelAuc, 4) + ' and a Brier score of ' + fixed(t.modelBrier, 4) + ', where the time since the last visit alone has an AUC of ' + fixed(t.ruleAuc, 4) + '. The model never saw the truth.'))));
  }

  function reasons(list) {
    const contribution = r => r.contribution === 0 ? '0' : (r.contribution > 0 ? '+' : '−') + Math.abs(r.contribution).toFixed(2);
    // A reason that adds nothing stays in the scores file.
    return el('ul', {class: 'reasons'}, list.filter(r => r.rule || r.contribution !== 0).map(r => el('li', {}, el('span', {class: r.contribution < 0 ? 'minus' : 'plus'}, r.rule ? '■' : contribution(r)), el('span', {}, both(r.zh, r.en)))));
  }

  function top() {
    const section = document.getElementById('top');
    for (const group of data.top) {
      const each = byCode[group.code];
      section.append(
          el('h3', {}, el('i', {style: 'background:' + color(group.code)}), el('span', {}, both(each.zh, each.en)), el('small', {}, both(each.en, each.zh))),
          el('p', {class: 'strategy'}, both(each.strategyZh, each.strategyEn)));
      if (group.customers.length === 0) { section.append(el('p', {class: 'lead'}, both('没有此类客户。', 'Nobody is in this class.'))); continue; }
      section.append(el('div', {class: 'scroll'}, el('table', {class: 'people'},
          el('thead', {}, el('tr', {}, th('客户', 'Customer'), th('回厂概率', 'p_return', true), th(money ? '留住的价值 ' + unit : '留住的到店', money ? ('Worth if he stays ' + unit).trim() : 'Visits if he stays', true), th('原因', 'Reasons'), th('怎样会换类', 'What would move it'))),
          el('tbody', {}, group.customers.map(c => el('tr', {},
              el('td', {class: 'key'}, c.id, c.fleet ? el('small', {}, both('车队客户', 'fleet')) : null, el('small', {}, both('复访 ' + c.frequency + ' 次', c.frequency + (c.frequency === 1 ? ' repeat visit' : ' repeat visits'))), el('small', {}, both(c.evidenceZh, c.evidenceEn))),
              td(fixed(c.pReturn, 3), true), td(value(c.valueWhileStaying), true), td(reasons(c.reasons)), td(both(unbroken(c.changeZh), unbroken(c.changeEn)), false, 'move')))))));
    }
  }

  page.elsewhere(data.satisfaction, '客户满意度，先改什么 →', 'Customer satisfaction, and what to mend first →');
  page.show(
      [matrix, totals, worth, plan, trend, () => page.rates('rates', data.rates), clock, top, page.provenance],
      [head, sizes, lorenz, months, distribution, evaluation]);
})();
