package dev.trivet.honeybadger.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.core.Listing;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.HoneybadgerClient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A call that reads, and the fixture whose spoiled bodies it must live with. */
record Read(String fixture, Function<HoneybadgerClient, ?> call) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A call that lists; it returns how many elements came, read or not. */
  static Read list(String fixture, Function<HoneybadgerClient, Listing<?>> call) {
    return new Read(fixture, client -> elements(call.apply(client)));
  }

  private static int elements(Listing<?> list) {
    int seen = 0;
    for (var page : list.pages()) {
      seen += page.items().size() + page.unreadable();
    }
    return seen;
  }

  void assertListsDespiteAnOddMember(Api api) {
    try (var client = api.client()) {
      for (var spoiled : SpoiledBody.of(sample())) {
        api.respond(200, spoiled.body());
        if (spoiled.what().matches("\\$\\.(results|id|links\\.next) .*")) {
          // no list, a single object in its place that is none, or a link to nowhere
          var thrown = catchThrowable(() -> call.apply(client));
          assertThat(thrown == null || thrown instanceof ApiDecodeException)
              .as(spoiled.what())
              .isTrue();
          continue;
        }
        var seen = call.apply(client);
        if (spoiled.what().startsWith("$.results[") && spoiled.what().contains("].")) {
          assertThat(seen).as(spoiled.what()).isEqualTo(2);
        }
      }
    }
  }

  void assertFailsForAnOddIdOnly(Api api) {
    try (var client = api.client()) {
      for (var spoiled : SpoiledBody.of(sample())) {
        api.respond(200, spoiled.body());
        var thrown = catchThrowable(() -> call.apply(client));
        if (!spoiled.touchesId()) {
          assertThat(thrown).as(spoiled.what()).isNull();
        } else if (thrown != null) {
          assertThat(thrown)
              .as(spoiled.what())
              .isInstanceOfSatisfying(
                  ApiDecodeException.class, e -> assertThat(e.jsonPath()).startsWith("$"))
              .hasMessageStartingWith("honeybadger.");
        }
      }
    }
  }

  void assertNeedsItsId(Api api) throws JsonProcessingException {
    var sample = (ObjectNode) JSON.readTree(sample());
    var unusable = new ArrayList<>(SpoiledBody.ODD);
    unusable.removeAll(List.of("7", "7.5"));
    try (var client = api.client()) {
      for (var id : unusable) {
        sample.set("id", JSON.readTree(id));
        api.respond(200, sample.toString());
        assertThat(catchThrowable(() -> call.apply(client)))
            .as("id " + id)
            .isInstanceOf(ApiDecodeException.class);
      }
      sample.remove("id");
      api.respond(200, sample.toString());
      assertThat(catchThrowable(() -> call.apply(client))).isInstanceOf(ApiDecodeException.class);
    }
  }

  private String sample() {
    return Api.fixture("teams/" + fixture + ".json");
  }

  @Override
  public String toString() {
    return fixture;
  }
}
