import { appended, inFile, replaced, written, type Mistake, type More } from './mistake.ts';

const label = (id: string, more = '') => `- id: ${id}\n${more}  name:\n    ja: ${id}の名\n    en: ${id}\n`;
const inRegions = (name: string, text: string, code: string, more: More) =>
  inFile('taxonomies/regions.yaml', name, appended(text), code, more);

export const taxonomies: readonly Mistake[] = [
  inRegions(
    'a country within another',
    label('trial-land', '  kind: country\n  area: eu\n  within: japan\n').replace('id', '»id'),
    'region/country',
    { field: 'taxonomies.regions', names: { value: 'trial-land' } },
  ),
  inRegions('a region in no country', label('trial-unit', '  kind: unit\n').replace('id', '»id'), 'region/no-country', {
    field: 'taxonomies.regions.within',
    names: { value: 'trial-unit' },
  }),
  inRegions(
    'regions within each other',
    label('trial-a', '  kind: unit\n  within: »trial-b\n') + label('trial-b', '  kind: unit\n  within: trial-a\n'),
    'region/no-country',
    { field: 'taxonomies.regions.within', names: { value: 'trial-a' } },
  ),
  inRegions(
    'a region within nothing',
    label('trial-c', '  kind: unit\n  within: »no-such-region\n') +
      label('trial-d', '  kind: place\n  within: trial-c\n'),
    'ref/unknown',
    { field: 'taxonomies.regions.within', names: { value: 'no-such-region' } },
  ),
  inFile(
    'taxonomies/depths.yaml',
    'a misspelt term',
    replaced(['id: standard', 'id: »standrad']),
    'taxonomy/unknown-term',
    {
      field: 'taxonomies.depths.id',
      names: { value: 'standrad' },
    },
  ),
  inFile(
    'taxonomies/evidence-stances.yaml',
    'a term without a label',
    written(label('bears-out') + label('contradicts')),
    'taxonomy/missing-term',
    { names: { value: 'warns' } },
  ),
];
