package dev.trivet.benchmarks;

import dev.trivet.core.ClientConfig;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.incidents.IncidentQuery;
import dev.trivet.rootly.teams.TeamQuery;
import java.util.List;
import java.util.function.Consumer;

/** The calls by Trivet. */
public final class TrivetCalls {

  private TrivetCalls() {}

  /** Rootly. */
  public static Calls rootly(String server, Consumer<ClientConfig.Builder> change) {
    var client =
        RootlyClient.builder()
            .apiKey("rootly-key")
            .baseUrl(server + "/rootly")
            .configure(change)
            .build();
    var hundred = TeamQuery.all().pageSize(100);
    return new Calls() {
      @Override
      public Object create() {
        return client
            .teams()
            .create(
                dev.trivet.rootly.teams.TeamInput.builder()
                    .name("Payments")
                    .description("Keeps the money moving")
                    .color("#D7F5E1")
                    .notifyEmails(List.of("ana@example.com"))
                    .userIds(List.of(951L, 952L))
                    .build());
      }

      @Override
      public List<?> page() {
        return client.teams().list(hundred).pages().iterator().next().items();
      }
    };
  }

  /** Rollbar. */
  public static Calls rollbar(String server, Consumer<ClientConfig.Builder> change) {
    var client =
        RollbarClient.builder()
            .accountToken("rollbar-token")
            .baseUrl(server + "/rollbar")
            .configure(change)
            .build();
    return new Calls() {
      @Override
      public Object create() {
        return client
            .teams()
            .create(dev.trivet.rollbar.teams.TeamCreate.of("Payments", AccessLevel.STANDARD));
      }

      @Override
      public List<?> page() {
        return client.teams().list().pages().iterator().next().items();
      }
    };
  }

  /** Items of Rollbar, which are only read. */
  static Calls items(String server) {
    var client =
        RollbarClient.builder().projectToken("rollbar-token").baseUrl(server + "/items").build();
    return new Calls() {
      @Override
      public Object create() {
        throw new UnsupportedOperationException("items are only read");
      }

      @Override
      public List<?> page() {
        return client.items().list().pages().iterator().next().items();
      }
    };
  }

  /** Incidents of Rootly, which are only read. */
  static Calls incidents(String server) {
    var client = RootlyClient.builder().apiKey("rootly-key").baseUrl(server + "/rootly").build();
    var hundred = IncidentQuery.all().pageSize(100);
    return new Calls() {
      @Override
      public Object create() {
        throw new UnsupportedOperationException("incidents are only read");
      }

      @Override
      public List<?> page() {
        return client.incidents().list(hundred).pages().iterator().next().items();
      }
    };
  }

  /** Honeybadger. */
  public static Calls honeybadger(String server, Consumer<ClientConfig.Builder> change) {
    var client =
        HoneybadgerClient.builder()
            .authToken("honeybadger-token")
            .baseUrl(server + "/honeybadger/v2")
            .configure(change)
            .build();
    return new Calls() {
      @Override
      public Object create() {
        return client.teams().create(dev.trivet.honeybadger.teams.TeamInput.of("Payments"));
      }

      @Override
      public List<?> page() {
        return client.teams().list().pages().iterator().next().items();
      }
    };
  }
}
