import { describe, expect, test } from 'vitest';
import { errors, newStore, refused } from '../store.js';
import { access, feature, featuresPath, idsOf, nowhere, offeringFeaturesPath, started } from './shop.js';

const type = 'subscription_feature';
const featurePath = `${featuresPath}/${feature(1)}`;
const update = (attributes: object, id = feature(1)) => ({ id, type, attributes });

const usage = { type: 'usage', tag: 'audiobooks', label: 'Audiobook downloads', default_value: 10 };
const promotion = { type: 'promotion', promotions: [{ name: 'Ten percent off', tag: 'ten_percent' }] };

describe('createFeature', () => {
  test.each([
    ['access', access.configuration],
    ['usage', usage],
    ['promotion', promotion],
  ])('of the kind %s', async (_, configuration) => {
    const { post, get } = newStore();
    const attributes = { name: 'Audiobooks', external_ref: 'audiobooks', configuration };
    const { status, body } = await post(featuresPath, { type, attributes });
    const meta = { owner: 'store', timestamps: { created_at: started, updated_at: started } };
    expect({ status, body }).toEqual({ status: 201, body: { data: { id: body.data.id, type, attributes, meta } } });
    expect((await get(`${featuresPath}/${body.data.id}`)).body).toEqual(body);
  });

  test.each([
    ['no name', { configuration: usage }, refused('data.attributes.name: "name" is required')],
    ['no configuration', { name: 'Audiobooks' }, refused('data.attributes.configuration: "configuration" is required')],
    ['a tag with a space', { name: 'Audiobooks', configuration: { type: 'access', tag: 'audio books' } }, {}],
    ['a tag that is too long', { name: 'Audiobooks', configuration: { type: 'access', tag: 'a'.repeat(65) } }, {}],
    ['a kind that there is not', { name: 'Audiobooks', configuration: { type: 'gift', tag: 'gift' } }, {}],
    ['an external_ref that another feature has', { ...access, external_ref: 'downloads' }, {}],
  ])('refuses %s', async (_, attributes, body) => {
    const { post } = newStore();
    expect(await post(featuresPath, { type, attributes })).toMatchObject({ status: 400, body });
  });
});

describe('listFeatures', () => {
  test.each([
    ['all, newest first', '', [4, 3, 2, 1]],
    ['by external_ref', '?filter=eq(external_ref,downloads)', [3]],
    ['by tag', '?filter=eq(tag,prize_draw)', [4]],
    ['by a tag of its promotions', '?filter=in(tag,member_discount,digital_downloads)', [3, 2]],
    ['none without an external_ref', '?filter=eq(external_ref,prize_draw)', []],
    ['a page', '?page[limit]=2&page[offset]=1', [3, 2]],
  ])('%s', async (_, query, found) => {
    const { get } = newStore();
    expect(idsOf(await get(`${featuresPath}${query}`))).toEqual(found.map(feature));
  });

  test('with the older parser a quote is part of the value', async () => {
    const { get } = newStore();
    const quoted = `${featuresPath}?filter=eq(tag,'prize_draw')`;
    const found = [idsOf(await get(quoted)), idsOf(await get(quoted).set('EP-Disable-Beta-Filtering', 'true'))];
    expect(found).toEqual([[feature(4)], []]);
  });

  test('cannot be filtered by name', async () => {
    const { get } = newStore();
    expect(await get(`${featuresPath}?filter=eq(name,Downloads)`)).toMatchObject({ status: 400, body: errors.unreadableFilter });
  });
});

describe('updateFeature', () => {
  test('changes what is given, takes away what is null, and leaves the offerings that have it alone', async () => {
    const { put, get } = newStore();
    const inOffering = await get(`${offeringFeaturesPath}/${feature(1)}`);
    const { status, body } = await put(featurePath, update({ name: 'Archive access', description: null, configuration: usage }));
    expect({ status, attributes: body.data.attributes, dates: body.data.meta.timestamps }).toEqual({
      status: 200,
      attributes: { external_ref: 'digital-library', name: 'Archive access', configuration: usage },
      dates: { created_at: '2025-02-03T09:00:00.000Z', updated_at: started },
    });
    expect((await get(`${offeringFeaturesPath}/${feature(1)}`)).body).toEqual(inOffering.body);
  });

  test('with empty attributes changes nothing, not even updated_at', async () => {
    const { put, get } = newStore();
    const before = await get(featurePath);
    expect((await put(featurePath, update({}))).body).toEqual(before.body);
  });

  test.each([
    ['an id that is not the one in the path', featurePath, update({}, feature(2)), 400],
    ['a name taken away', featurePath, update({ name: null }), 400],
    ['a configuration taken away', featurePath, update({ configuration: null }), 400],
    ["another's external_ref", featurePath, update({ external_ref: 'downloads' }), 400],
    ['a strange id', `${featuresPath}/${nowhere}`, update({}, nowhere), 404],
  ])('refuses %s', async (_, path, data, status) => {
    const { put } = newStore();
    expect(await put(path, data)).toMatchObject({ status });
  });
});

test('deleteFeature takes it away, twice if need be, but not out of offerings', async () => {
  const { delete: remove, get } = newStore();
  const statuses = [await remove(featurePath), await remove(featurePath), await get(featurePath), await get(`${offeringFeaturesPath}/${feature(1)}`)];
  expect(statuses.map(({ status }) => status)).toEqual([204, 204, 404, 200]);
});
