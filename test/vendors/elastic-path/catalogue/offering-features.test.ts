import { describe, expect, test } from 'vitest';
import { errors, newStore } from '../store.js';
import { access, feature, featuresPath, idsOf, nowhere, offering, offeringFeaturesPath, offeringsPath, plan, plansPath, started } from './shop.js';

const type = 'subscription_offering_feature';
const featurePath = `${offeringFeaturesPath}/${feature(1)}`;
const attachPath = `${offeringFeaturesPath}/attach`;
const update = (attributes: object, id = feature(1)) => ({ id, type, attributes });

describe('attachOfferingFeature', () => {
  test('gives those that were asked for, under their own ids', async () => {
    const { post, get } = newStore();
    const { status, body } = await post(attachPath, { features: [feature(2), feature(1)] });
    expect({ status, found: body.data }).toMatchObject({
      status: 200,
      found: [
        { id: feature(2), type, attributes: { name: 'Member discount' }, meta: { timestamps: { created_at: started } } },
        { id: feature(1), type, meta: { timestamps: { created_at: '2025-03-03T09:00:00.000Z' } } },
      ],
    });
    expect(idsOf(await get(offeringFeaturesPath))).toEqual([2, 3, 1].map(feature));
  });

  test('attaches a feature once, however often it is asked', async () => {
    const { post, get } = newStore();
    await post(attachPath, { features: [feature(2), feature(2)] });
    await post(attachPath, { features: [feature(2)] });
    expect(idsOf(await get(offeringFeaturesPath))).toEqual([2, 3, 1].map(feature));
  });

  test.each([
    ['no features', attachPath, { features: [] }, 400],
    ['none at all', attachPath, {}, 400],
    ['an unknown feature beside a known one', attachPath, { features: [feature(2), nowhere] }, 404],
    ['an unknown offering', `${offeringsPath}/${nowhere}/features/attach`, { features: [feature(2)] }, 404],
  ])('refuses %s, and attaches nothing', async (_, path, data, status) => {
    const { post, get } = newStore();
    expect(await post(path, data)).toMatchObject({ status });
    expect(idsOf(await get(offeringFeaturesPath))).toEqual([3, 1].map(feature));
  });
});

test('a feature cannot be attached beside another with its external_ref', async () => {
  const { post } = newStore();
  await post(offeringFeaturesPath, { type, attributes: { ...access, external_ref: 'member-discount' } });
  expect(await post(attachPath, { features: [feature(2)] })).toMatchObject({ status: 400, body: { errors: [{ title: 'Validation Error' }] } });
});

describe('createOfferingFeature', () => {
  test("makes one that only the offering has, and that the offering's plans can be configured for", async () => {
    const { post, get, put } = newStore();
    const { status, body } = await post(offeringFeaturesPath, { type, attributes: access });
    const { id } = body.data;
    expect({ status, data: body.data }).toMatchObject({ status: 201, data: { type, attributes: access } });
    expect([(await get(`${offeringFeaturesPath}/${id}`)).body, (await get(`${featuresPath}/${id}`)).status]).toEqual([body, 404]);
    const configured = { id: plan(1), type: 'subscription_offering_plan', attributes: { feature_configurations: { [id]: { type: 'access' } } } };
    expect(await put(`${plansPath}/${plan(1)}`, configured)).toMatchObject({ status: 200 });
  });

  test.each([
    ['an external_ref that another of the offering has', offeringFeaturesPath, { ...access, external_ref: 'downloads' }, 400],
    ['no configuration', offeringFeaturesPath, { name: 'Members area' }, 400],
    ['an unknown offering', `${offeringsPath}/${nowhere}/features`, access, 404],
  ])('refuses %s', async (_, path, attributes, status) => {
    const { post } = newStore();
    expect(await post(path, { type, attributes })).toMatchObject({ status });
  });
});

describe('updateOfferingFeature', () => {
  test('answers as of a stand-alone feature, which stays as it is', async () => {
    const { put, get } = newStore();
    const alone = await get(`${featuresPath}/${feature(1)}`);
    const { status, body } = await put(featurePath, update({ name: 'Archive access', external_ref: null }));
    expect({ status, data: body.data }).toMatchObject({
      status: 200,
      data: { id: feature(1), type: 'subscription_feature', attributes: { name: 'Archive access' } },
    });
    expect(body.data.attributes).not.toHaveProperty('external_ref');
    expect((await get(`${featuresPath}/${feature(1)}`)).body).toEqual(alone.body);
    expect((await get(featurePath)).body.data).toMatchObject({ type, attributes: { name: 'Archive access' } });
  });

  test.each([
    ['another kind', featurePath, update({ configuration: { type: 'usage', tag: 'a', label: 'Letters', default_value: 1 } }), 400],
    ["another's external_ref", featurePath, update({ external_ref: 'downloads' }), 400],
    ['an id that is not the one in the path', featurePath, update({}, feature(3)), 400],
    ['a feature that is not in the offering', `${offeringFeaturesPath}/${feature(2)}`, update({}, feature(2)), 404],
  ])('refuses %s', async (_, path, data, status) => {
    const { put } = newStore();
    expect(await put(path, data)).toMatchObject({ status });
  });
});

describe('deleteOfferingFeature', () => {
  test("takes it out of the offering, with the plans' configurations; the store keeps it", async () => {
    const { delete: remove, get } = newStore();
    expect([(await remove(featurePath)).status, (await remove(featurePath)).status]).toEqual([204, 204]);
    const { body } = await get(`${plansPath}/${plan(1)}`);
    expect(Object.keys(body.data.attributes.feature_configurations)).toEqual([feature(3)]);
    expect([(await get(featurePath)).status, (await get(`${featuresPath}/${feature(1)}`)).status]).toEqual([404, 200]);
  });
});

test.each([featurePath, offeringFeaturesPath].map((path) => path.replace(offering(1), nowhere)))('%s does not exist', async (path) => {
  const { get } = newStore();
  expect(await get(path)).toMatchObject({ status: 404, body: errors.notFound });
});
