import {expect, test} from './site-test';

/** What learners would type, and the page that should come first. */
const queries: readonly (readonly [string, string])[] = [
  ['save a pytorch model', 'foundations/ml-frameworks/'],
  ['convert model to onnx', 'ml-basics/model-formats/'],
  ['how much gpu memory does a model need', 'foundations/ml-frameworks/'],
  ['model gives different results in eval mode', 'foundations/ml-frameworks/'],
  ['create a virtual environment', 'foundations/environment-setup/'],
  ['nvidia driver cuda not found', 'foundations/environment-setup/'],
  ['lock file pip', 'foundations/environment-setup/'],
  ['docker compose', 'foundations/docker-basics/'],
  ['dockerfile layers cache', 'foundations/docker-basics/'],
  ['docker image too big', 'foundations/docker-basics/'],
  ['fastapi upload an image', 'foundations/api-development/'],
  ['return 503 when overloaded', 'foundations/api-development/'],
  ['spot instances price', 'foundations/cloud-intro/'],
  ['budget alarm for the cloud bill', 'foundations/cloud-intro/'],
  ['triton model repository', 'foundations/model-serving/'],
  ['canary rollout of a new model', 'foundations/ml-infrastructure-basics/'],
  ['when to retrain a model', 'foundations/ml-infrastructure-basics/'],
  ['mlops maturity levels', 'foundations/introduction/'],
  ['what is a kv cache', 'glossary/#kv-cache'],
  ['practical deploy a model', 'exercises/practical-deploy-model/'],
];

test('the right page comes first', async ({page, baseURL}) => {
  await page.goto('search/');
  const field = page.getByRole('main').getByRole('searchbox');
  const misses: string[] = [];
  let first = 0;
  let inThree = 0;
  for (const [query, wanted] of queries) {
    await field.fill(query);
    await expect(page.locator('[data-search-status]')).toContainText(`“${query}”`);
    const found = await page
      .locator('.search-title a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const {pathname, hash} = new URL(wanted, baseURL);
    const place = found.indexOf(pathname + hash);
    if (place === 0) first += 1;
    else misses.push(`${query}: ${found.slice(0, 3).join(' ')}`);
    if (place >= 0 && place < 3) inThree += 1;
  }
  expect({first: first >= 18, inThree}, misses.join('\n')).toEqual({first: true, inThree: queries.length});
});
