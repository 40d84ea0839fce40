/** Text below the flags in `npx presence-kit --help`. */
export const HELP = `
Every flag can also be set by an environment variable, such as PRESENCE_MOCK_PORT=4011 or
PRESENCE_MOCK_ALLOW_HOST=a.example,b.example, or by its name in a config file ("port: 4011").
The command line takes precedence over the environment, and the environment over the config file.

Examples:
  $ npx presence-kit
      Serve the default seed on http://127.0.0.1:4010.
  $ npx presence-kit --port 0
      Use any free port; the line "presence-mock ready URL" shows which.
  $ npx presence-kit seed > org.yaml
  $ npx presence-kit --seed org.yaml
      Start every world with your own org.
  $ npx presence-kit --state state.json
      Keep the state across restarts.
  $ npx presence-kit --host 0.0.0.0 --control-token s3cret --allow-host mock.team.example
      Make the server reachable for the team. Control calls need the token.
  $ npx presence-kit --tls --port 443
      Serve HTTPS with a certificate that is created on first use and kept; its path is printed.
  $ curl -H 'Authorization: Bearer any' http://127.0.0.1:4010/api/v2/systempresences
      Any bearer token acts as the org's admin, unless the seed lists tokens.
  $ curl -H 'Authorization: Bearer any' http://127.0.0.1:4010/worlds/test-7/api/v2/systempresences
      Use a separate world for each test: http://127.0.0.1:4010/worlds/NAME is also a base URL.
  $ curl -X POST http://127.0.0.1:4010/__mock/reset
      Reset to the seed. The control API under /__mock also has clock, faults, journal, state and more.
  $ npx presence-kit --genesys mypurecloud.ie
      Forward calls that the mock does not implement to the real service.
  $ npx presence-kit record --genesys mypurecloud.ie --out day.json
  $ npx presence-kit seed from day.json > org.yaml
      Record an app's calls, without secrets, and create a seed from the recording.
  $ npx presence-kit verify recorded.har
      Replay calls that a browser recorded, and print where the mock's responses differ.
  $ npx presence-kit probe --genesys mypurecloud.ie --user ID
      Print what checking the mock's assumptions against an org would read and write.
  $ npx presence-kit prism --port 4011
      Run Prism's stateless mock of the same contract, for comparison.

Set the base URL of a Genesys Cloud client, or the server URL of a brainCloud client, to the printed URL.
Ctrl+C stops the server. Exit codes: 0 success, 1 differences found (verify, probe) or an internal error,
2 invalid options, files or credentials, or a port that is not available.`;
