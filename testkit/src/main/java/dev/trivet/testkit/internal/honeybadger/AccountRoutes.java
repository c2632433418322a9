package dev.trivet.testkit.internal.honeybadger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.honeybadger.HoneybadgerStore.Account;
import java.time.Instant;
import java.util.TreeMap;

/** Accounts themselves; what lies in them is in the table. */
final class AccountRoutes {
  private static final long HOUR = 3_600;

  private final HoneybadgerData data;

  AccountRoutes(HoneybadgerData data) {
    this.data = data;
  }

  void addTo(Router routes) {
    routes.add("GET", "accounts", this::list).add("GET", "accounts/{account_id}", this::get);
  }

  private FakeResponse list(Call call) {
    var accounts = data.lookup().store.accounts.all(data.context().horizon(call), any -> true);
    return data.lookup().list(call, accounts, AccountRoutes::view);
  }

  private static ObjectNode view(Account account) {
    return Json.object()
        .put("id", account.id())
        .put("email", account.owner().email())
        .put("name", account.owner().name())
        .put("active", true)
        .put("parked", false);
  }

  private FakeResponse get(Call call) {
    var accounts = data.lookup().store.accounts;
    var account =
        HoneybadgerData.found(
            accounts.get(call.captured("account_id"), data.context().horizon(call)));
    var body = view(account).put("quota_consumed", 0.0);
    var stored = new TreeMap<Long, Integer>();
    for (var project :
        data.of("project").all(Instant.MAX, one -> account.id().equals(one.field("account_id")))) {
      for (var notice : data.inside("notice", "project", project)) {
        long second = notice.created().getEpochSecond();
        stored.merge(second - second % HOUR, 1, Integer::sum);
      }
    }
    var statistics = body.putObject("api_stats");
    statistics.set(
        "stored",
        Json.array(
            stored.entrySet(), hour -> Json.array().add(hour.getKey()).add(hour.getValue())));
    statistics.putArray("limited");
    statistics.putArray("ignored");
    return FakeResponse.json(200, body);
  }
}
