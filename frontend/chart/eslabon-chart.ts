import * as echarts from 'echarts/core';
import { BarChart, HeatmapChart, LineChart, SankeyChart } from 'echarts/charts';
import { GridComponent, LegendComponent, PolarComponent, TooltipComponent, VisualMapComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { axisNumber, chartNumber, withNumbers } from './chart-numbers';

echarts.use([
  BarChart,
  HeatmapChart,
  LineChart,
  SankeyChart,
  GridComponent,
  LegendComponent,
  PolarComponent,
  TooltipComponent,
  VisualMapComponent,
  SVGRenderer,
]);

// Okabe and Ito's palette: told apart by the colour-blind too.
const PALETTE = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00', '#F0E442', '#8A8A8A'];

const MARGIN = 16;
const TITLE = 44;
const SHARPNESS = 2;
/** Below this width the labels around a radar need more of it than the radar. */
const NARROW = 480;

type Picture = { text: string; width: number; height: number };

const language = () => document.documentElement.lang || 'es';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The picture in twice as many pixels as it has on the screen. */
async function rastered(svg: Picture): Promise<Blob> {
  const image = new Image(svg.width, svg.height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = svg.width * SHARPNESS;
  canvas.height = svg.height * SHARPNESS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('The picture could not be made'))), 'image/png'),
  );
}

/** One ECharts chart that follows the page's size, fonts, colours and language. */
class EslabonChart extends HTMLElement {
  private chart?: echarts.ECharts;
  private observer?: ResizeObserver;
  private scheme?: MutationObserver;
  private readonly dark = window.matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = () => this.draw();
  private wanted: Record<string, unknown> = {};
  private narrow = false;

  set option(option: Record<string, unknown>) {
    this.wanted = option ?? {};
    this.draw();
  }

  connectedCallback() {
    this.style.display = 'block';
    this.style.minHeight = this.style.minHeight || '16rem';
    this.observer = new ResizeObserver(() => {
      this.chart?.resize();
      if (this.narrow !== this.clientWidth < NARROW) {
        this.draw();
      }
    });
    this.observer.observe(this);
    this.dark.addEventListener('change', this.redraw);
    this.scheme = new MutationObserver(this.redraw);
    this.scheme.observe(document.documentElement, { attributes: true, attributeFilter: ['theme', 'style', 'lang'] });
    this.draw();
  }

  disconnectedCallback() {
    this.observer?.disconnect();
    this.scheme?.disconnect();
    this.dark.removeEventListener('change', this.redraw);
    this.chart?.dispose();
    this.chart = undefined;
  }

  /** Saves the chart as a picture for a report: on white, with its name above it. */
  async save(kind: 'svg' | 'png', name: string, file: string) {
    const svg = this.picture(name);
    const picture = kind === 'svg' ? new Blob([svg.text], { type: 'image/svg+xml' }) : await rastered(svg);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(picture);
    link.download = `${file}.${kind}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  private picture(name: string): Picture {
    const width = Math.max(this.clientWidth, 640);
    const height = Math.max(this.clientHeight, 240);
    const canvas = document.createElement('div');
    const chart = echarts.init(canvas, undefined, { renderer: 'svg', width, height });
    chart.setOption({ ...this.complete('#1f2328', '#d8dbd6', '#ffffff', false), animation: false });
    const drawn = decodeURIComponent(chart.getDataURL({ type: 'svg' }).replace(/^data:[^,]*,/, ''));
    chart.dispose();
    const whole = height + TITLE + MARGIN;
    const text = [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 2 * MARGIN}" height="${whole}">`,
      '<rect width="100%" height="100%" fill="#ffffff"/>',
      `<text x="${MARGIN}" y="28" font-family="${this.family()}" font-size="17" font-weight="600" fill="#1f2328">${escaped(name)}</text>`,
      drawn.replace('<svg ', `<svg x="${MARGIN}" y="${TITLE}" `),
      '</svg>',
    ].join('');
    return { text, width: width + 2 * MARGIN, height: whole };
  }

  private draw() {
    if (!this.isConnected) {
      return;
    }
    this.chart ??= echarts.init(this, undefined, { renderer: 'svg' });
    const style = getComputedStyle(this);
    const text = style.color;
    const line = style.getPropertyValue('--line').trim() || '#ccc';
    const surface = style.getPropertyValue('--surface').trim() || '#fff';
    this.narrow = this.clientWidth < NARROW;
    this.chart.setOption(this.complete(text, line, surface, this.narrow), true);
  }

  /** ECharts writes it into attributes as it is: with double quotes, a saved picture would be no valid XML. */
  private family() {
    return getComputedStyle(this).fontFamily.replaceAll('"', "'");
  }

  /** The option with everything that the page decides: colours, fonts, language, motion. */
  private complete(text: string, line: string, surface: string, narrow: boolean) {
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    return {
      animation: !calm,
      animationDuration: 150,
      color: PALETTE,
      textStyle: { fontFamily: this.family(), color: text },
      ...this.themed(this.wanted, text, line, narrow),
      tooltip: this.tooltip(text, line, surface),
    };
  }

  /** A chart that says when its tooltip opens still has the page's colours and the reader's numbers in it. */
  private tooltip(text: string, line: string, surface: string) {
    const common = { confine: true, backgroundColor: surface, borderColor: line, textStyle: { color: text } };
    return withNumbers(language(), common, this.wanted.tooltip);
  }

  /** Labels in the page's colour, their numbers in its language. */
  private labelled(series: Record<string, unknown>, text: string) {
    if (series.type !== 'sankey' && !(series.label as { show?: boolean } | undefined)?.show) {
      return series;
    }
    const words = ({ value, name }: { value: unknown; name: string }) => {
      const number = Array.isArray(value) ? (value.at(-1) as unknown) : value;
      return typeof number === 'number' ? chartNumber(language(), number) : name;
    };
    const formatter = series.type === 'sankey' ? {} : { formatter: words };
    return { ...series, label: { color: text, textBorderWidth: 0, ...formatter, ...(series.label as object | undefined) } };
  }

  /** Axes and legends in the page's colours, their numbers in its language. */
  private themed(option: Record<string, unknown>, text: string, line: string, narrow: boolean) {
    const axis = (given: unknown) => {
      const one = (each: Record<string, unknown>) => ({
        ...each,
        axisLabel: {
          color: text,
          hideOverlap: true,
          lineHeight: 15,
          ...(each.type === 'value' ? { formatter: (value: number) => axisNumber(language(), value) } : {}),
          ...(each.axisLabel as object | undefined),
        },
        axisLine: { lineStyle: { color: line } },
        splitLine: { lineStyle: { color: line }, ...(each.splitLine as object | undefined) },
      });
      return Array.isArray(given)
        ? (given as Record<string, unknown>[]).map(one)
        : one(given as Record<string, unknown>);
    };
    const themed: Record<string, unknown> = { ...option };
    for (const name of ['xAxis', 'yAxis', 'angleAxis', 'radiusAxis']) {
      if (option[name]) {
        themed[name] = axis(option[name]);
      }
    }
    if (option.polar && narrow) {
      const around = themed.angleAxis as Record<string, unknown>;
      themed.polar = { ...(option.polar as object), radius: '46%' };
      themed.angleAxis = { ...around, axisLabel: { ...(around.axisLabel as object), width: 80, fontSize: 11 } };
    }
    if (option.legend) {
      themed.legend = { textStyle: { color: text }, ...(option.legend as object) };
    }
    if (Array.isArray(option.series)) {
      themed.series = (option.series as Record<string, unknown>[]).map((series) => this.labelled(series, text));
    }
    return themed;
  }
}

if (!customElements.get('eslabon-chart')) {
  customElements.define('eslabon-chart', EslabonChart);
}
