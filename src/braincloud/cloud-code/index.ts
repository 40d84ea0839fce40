export type { ServopMessage, ServopOptions } from '../servops.ts';
export {
  type AsyncCloudCodeBridge,
  type AsyncPresenceServiceProxy,
  type CloudCodeBridge,
  type CloudCodeBridgeOptions,
  type CloudCodeCaller,
  type CloudCodeDispatch,
  cloudCodeBridge,
} from './cloud-code-bridge.ts';
export type { CloudCodeAnswer, PresenceServiceProxy } from './presence-service-proxy.ts';
