import { type Call, type Handlers, reply } from '../../../kit/index.js';
import { theAccount } from '../access.js';
import type { operations } from '../spec.gen.js';
import type { AccountProduct, State } from '../state.js';
import { noSuchProduct } from './errors.js';

/** The products of an account, to be read: Accounts-accountId-products:GET, and -productId:GET. */
export const accountProducts = {
  listAccountProducts({ path, query, state, link }) {
    const { number } = theAccount(state.accounts, path.accountId);
    const { filterStatus, filterDisplayName, filterPartnerId } = query;
    const wanted = ({ status, displayName, partnerId, name }: AccountProduct) =>
      (filterStatus ?? status) === status &&
      (filterDisplayName ?? displayName ?? name) === (displayName ?? name) &&
      (filterPartnerId ?? partnerId) === partnerId;
    const list = state.products
      .where('account', number)
      .filter(wanted)
      .map((product) => shown(product, link));
    return reply(200, { list, links: [{ href: link(`/accounts/${number}/products/`), rel: 'self' }] });
  },

  getAccountProduct({ path, query, state, link }) {
    const { number } = theAccount(state.accounts, path.accountId);
    const product = state.products.get(path.productId);
    if (product?.account !== number) throw noSuchProduct();
    return reply(200, { ...shown(product, link), ...(query.getTargetProductSpecifications === 1 && { changes: [] }) });
  },
} satisfies Handlers<operations, State>;

type Link = Call<operations['getAccountProduct'], State>['link'];

function shown({ id, account, specification, name, displayName = name, partnerId, status, billingCycle }: AccountProduct, link: Link) {
  return {
    name,
    displayName,
    ...(partnerId !== undefined && { partnerId }),
    productSpecification: link(`/productSpecifications/${specification}`),
    status,
    billingCycle,
    links: [{ href: link(`/accounts/${account}/products/${id}/`), rel: 'self' }],
  };
}
