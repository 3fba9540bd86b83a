FROM node:24.21.0-bookworm-slim AS build
WORKDIR /paystub
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24.21.0-bookworm-slim
WORKDIR /paystub
COPY --from=build /paystub/package.json ./
COPY --from=build /paystub/node_modules ./node_modules
COPY --from=build /paystub/dist ./dist
COPY --from=build /paystub/fixtures ./fixtures
USER node
ENV HOST=0.0.0.0 PORT=4010
EXPOSE 4010
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/_paystub/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli.js", "start"]
