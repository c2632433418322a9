package dev.trivet.conformance.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.trivet.conformance.service.FakeFixtureExtension;
import dev.trivet.conformance.service.Service;
import dev.trivet.core.RawRequest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Closing closes what a client opened, any number of times, and nothing that it was given. */
@Timeout(60)
class CloseTest {

  @RegisterExtension static final FakeFixtureExtension FIXTURES = new FakeFixtureExtension();

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void close_isRepeatable(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client();
    var copy = client.withOptions(o -> o.header("X-Trace", "1"));
    client.names();

    assertThatCode(
            () -> {
              client.close();
              client.close();
              copy.close();
            })
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void call_whenClosed_isRefusedUnsent(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client();
    var copy = client.withOptions(o -> o.header("X-Trace", "1"));
    var listing = client.list();

    client.close();

    for (var closed : List.of(client, copy)) {
      assertThatIllegalStateException()
          .isThrownBy(() -> closed.create("too late"))
          .withMessageContaining(service.name() + ".teams.create")
          .withMessageContaining("closed");
      assertThatIllegalStateException().isThrownBy(() -> closed.delete("1"));
      assertThatIllegalStateException().isThrownBy(() -> closed.ensure("too late"));
      assertThatIllegalStateException().isThrownBy(closed::names);
      assertThatIllegalStateException()
          .isThrownBy(() -> closed.client().raw().send(RawRequest.get("anything")));
    }
    assertThatIllegalStateException().isThrownBy(listing::first);
    assertThat(fixture.received()).isZero();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void close_whenNothingWasSent_doesNothing(Service service) {
    var fixture = FIXTURES.of(service);

    fixture.client().close();

    assertThat(fixture.received()).isZero();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void callersClient_keepsItsInterceptorsAndOutlivesOurs(Service service) throws Exception {
    var fixture = FIXTURES.of(service);
    var seen = new AtomicInteger();
    var theirs =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  seen.incrementAndGet();
                  return chain.proceed(chain.request());
                })
            .build();
    var client = fixture.client(c -> c.okHttpClient(theirs));
    assertThat(client.names()).isNotNull();
    assertThat(seen).hasPositiveValue();
    int connections = theirs.connectionPool().connectionCount();
    assertThat(connections).isPositive();

    client.close();

    assertThat(theirs.connectionPool().connectionCount()).isEqualTo(connections);
    assertThat(theirs.dispatcher().executorService().isShutdown()).isFalse();
    var request = new Request.Builder().url(fixture.fake().baseUrl()).build();
    try (var response = theirs.newCall(request).execute()) {
      assertThat(response.code()).isPositive();
    }
    theirs.connectionPool().evictAll();
    theirs.dispatcher().executorService().shutdown();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void threads_ofAClientDoNotKeepTheJvm(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client();
    client.names();

    client.close();

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().matches("(?i).*(okhttp|okio|trivet).*"))
        .filteredOn(Thread::isAlive)
        .allSatisfy(thread -> assertThat(thread.isDaemon()).as(thread.getName()).isTrue());
  }
}
