/** What `npx presence-kit --help` prints below its flags. */
export const HELP = `
Every flag can be an environment variable too, such as PRESENCE_MOCK_PORT=4011 or
PRESENCE_MOCK_ALLOW_HOST=a.example,b.example, or stand in a config file by its name ("port: 4011").
The command line goes first, then the environment, then the file.

Examples:
  $ npx presence-kit
      Serve the default seed on http://127.0.0.1:4010.
  $ npx presence-kit --port 0
      Take any free port; the line "presence-mock ready URL" says which.
  $ npx presence-kit seed > org.yaml
  $ npx presence-kit --seed org.yaml
      Begin every world with an org of your own.
  $ npx presence-kit --state state.json
      Keep what happens over restarts.
  $ npx presence-kit --host 0.0.0.0 --control-token s3cret --allow-host mock.team.example
      Let the team reach it. Who does not know the token cannot control it.
  $ npx presence-kit --tls --port 443
      Speak https, with a certificate that is made the first time and kept; its path is printed.
  $ curl -H 'Authorization: Bearer any' http://127.0.0.1:4010/api/v2/systempresences
      Any token is the org's admin, unless the seed lists tokens.
  $ curl -H 'Authorization: Bearer any' http://127.0.0.1:4010/worlds/test-7/api/v2/systempresences
      A world of its own for each test: http://127.0.0.1:4010/worlds/NAME is a base URL too.
  $ curl -X POST http://127.0.0.1:4010/__mock/reset
      Back to the beginning. There are clock, faults, journal, state and more under /__mock.
  $ npx presence-kit --genesys mypurecloud.ie
      Forward what the mock does not know to the real service.
  $ npx presence-kit record --genesys mypurecloud.ie --out day.json
  $ npx presence-kit seed from day.json > org.yaml
      Record an app's day, without secrets, and make a seed of it.
  $ npx presence-kit verify recorded.har
      Replay calls that a browser recorded, and see where the mock answers something else.
  $ npx presence-kit probe --genesys mypurecloud.ie --user ID
      Say what a check of the mock's assumptions against an org would read and write.
  $ npx presence-kit prism --port 4011
      Prism's stateless mock of the same contract, to see the difference.

Point a Genesys Cloud client's base URL, or a brainCloud client's server URL, at the URL that is printed.
Ctrl+C stops the server. Exit codes: 0 stopped, 1 a bug, 2 it was asked for what it cannot do.`;
