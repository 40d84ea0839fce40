// A Cloud Code script, unchanged from the portal. Called with { "table": "poker-3", "seats": [profileId, …] }, it sets
// the presence of all players at the table. Cloud Code is synchronous and has no modules.

function main() {
  var presence = bridge.getPresenceServiceProxy();
  var response = { seated: [], refused: [] };

  for (var i = 0; i < data.seats.length; i++) {
    var profileId = data.seats[i];
    var activity = { LOCATION: data.table, STATUS: 'PLAYING' };
    var result = presence.sysInitializePresence(profileId, true, activity, 600);
    if (result.status == 200) response.seated.push(profileId);
    else response.refused.push({ profileId: profileId, reasonCode: result.reason_code });
  }

  var seen = presence.getPresenceOfUsers(response.seated, true);
  response.online = seen.status == 200 ? seen.data.presence.length : 0;
  return response;
}

main();
