# The mock as a container: docker build -t presence-mock . && docker run --rm -p 4010:4010 presence-mock
# The control API is closed unless a token is set: -e PRESENCE_MOCK_CONTROL_TOKEN=…
# To call it by name from other containers: -e PRESENCE_MOCK_ALLOW_HOST=presence-mock
FROM node:24-slim AS build
WORKDIR /build
COPY . .
RUN npm ci && npm run build

FROM node:24-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts
COPY openapi ./openapi
COPY --from=build /build/dist ./dist
USER node
ENV PRESENCE_MOCK_HOST=0.0.0.0
EXPOSE 4010
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4010/__mock/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/presence-mock.js"]
