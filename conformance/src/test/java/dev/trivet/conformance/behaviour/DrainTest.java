package dev.trivet.conformance.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.conformance.service.FakeFixture;
import dev.trivet.conformance.service.FakeFixtureExtension;
import dev.trivet.conformance.service.Service;
import dev.trivet.conformance.service.Teams;
import dev.trivet.core.error.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Deleting while listing skips nothing: 257 of 257 rows. */
@Timeout(60)
class DrainTest {

  private static final int ROWS = 257;

  @RegisterExtension static final FakeFixtureExtension FIXTURES = new FakeFixtureExtension();

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void drain_deletesEveryRow(Service service) {
    var fixture = filled(service);
    var client = fixture.client();
    var builtIn = builtIn(client);

    // what may not be deleted stays, and is in nobody's way
    client.list().drain(unlessBuiltIn(client, builtIn, client::delete));

    assertThat(client.names()).hasSameSizeAs(builtIn);
    assertThat(deletes(fixture)).isEqualTo(ROWS);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void snapshot_deletesEveryRow(Service service) {
    var fixture = filled(service);
    var client = fixture.client();
    var builtIn = builtIn(client);

    client.list().toList().forEach(unlessBuiltIn(client, builtIn, client::delete));

    assertThat(client.names()).hasSameSizeAs(builtIn);
    assertThat(deletes(fixture)).isEqualTo(ROWS);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void drain_whenResponsesAreLost_deletesEveryRowAllTheSame(Service service) {
    var fixture = filled(service);
    var client = fixture.client();
    var builtIn = builtIn(client);
    fixture.fake().faults().random(4711, 0.05);

    client.list().drain(unlessBuiltIn(client, builtIn, id -> deleteWhateverHappens(client, id)));

    fixture.fake().faults().clear();
    assertThat(client.names()).hasSameSizeAs(builtIn);
  }

  private static Consumer<Object> unlessBuiltIn(
      Teams client, List<String> builtIn, Consumer<String> delete) {
    return team -> {
      if (!builtIn.contains(client.nameOf(team))) {
        delete.accept(client.idOf(team));
      }
    };
  }

  private static void deleteWhateverHappens(Teams client, String id) {
    try {
      client.delete(id);
    } catch (NotFoundException e) {
      // a service that returns what it deleted cannot do so twice
      assertThat(e.mayHaveBeenApplied()).isTrue();
    }
  }

  private static FakeFixture filled(Service service) {
    var fixture = FIXTURES.of(service);
    fixture.fake().limits().allow(100_000, Duration.ofDays(1));
    var client = fixture.client();
    for (int i = 0; i < ROWS; i++) {
      client.create("row " + i);
    }
    fixture.fake().pageSize(20);
    return fixture;
  }

  private static List<String> builtIn(Teams client) {
    return client.names().stream().filter(name -> !name.startsWith("row ")).toList();
  }

  private static long deletes(FakeFixture fixture) {
    return fixture.fake().requests().stream()
        .filter(request -> request.getMethod().getName().equals("DELETE"))
        .count();
  }
}
