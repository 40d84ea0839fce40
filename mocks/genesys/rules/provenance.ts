// Sources that several rules share.
export const SDK = 'Genesys Cloud JavaScript SDK, PresenceApi';
export const SPEC_2018 = 'Genesys Cloud API definition of 2018, x-inin-error-codes';
export const TERRAFORM = 'Genesys Cloud Terraform provider';
export const NOTIFICATIONS_API = 'Genesys Cloud JavaScript SDK, NotificationsApi';
export const NOTIFICATION_SERVICE = 'developer.genesys.cloud, Notification Service';
export const NOTHING_KNOWN = 'no published source';
export const STREAMING_CLIENT = 'genesys-cloud-streaming-client, tests of its notifications';
