package dev.trivet.conformance.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.trivet.conformance.service.Benches;
import dev.trivet.conformance.service.Service;
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

  @RegisterExtension static final Benches BENCHES = new Benches();

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void close_isRepeatable(Service service) {
    var bench = BENCHES.of(service);
    var client = bench.client();
    var copy = client.with(o -> o.header("X-Trace", "1"));
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
  void close_whenNothingWasSent_doesNothing(Service service) {
    var bench = BENCHES.of(service);

    bench.client().close();

    assertThat(bench.received()).isZero();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void callersClient_keepsItsInterceptorsAndOutlivesOurs(Service service) throws Exception {
    var bench = BENCHES.of(service);
    var seen = new AtomicInteger();
    var theirs =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  seen.incrementAndGet();
                  return chain.proceed(chain.request());
                })
            .build();
    var client = bench.client(c -> c.okHttpClient(theirs));
    assertThat(client.names()).isNotNull();
    assertThat(seen).hasPositiveValue();
    int connections = theirs.connectionPool().connectionCount();
    assertThat(connections).isPositive();

    client.close();

    assertThat(theirs.connectionPool().connectionCount()).isEqualTo(connections);
    assertThat(theirs.dispatcher().executorService().isShutdown()).isFalse();
    var request = new Request.Builder().url(bench.fake().baseUrl()).build();
    try (var response = theirs.newCall(request).execute()) {
      assertThat(response.code()).isPositive();
    }
    theirs.connectionPool().evictAll();
    theirs.dispatcher().executorService().shutdown();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void threads_ofAClientDoNotKeepTheJvm(Service service) {
    var bench = BENCHES.of(service);
    var client = bench.client();
    client.names();

    client.close();

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().matches("(?i).*(okhttp|okio|trivet).*"))
        .filteredOn(Thread::isAlive)
        .allSatisfy(thread -> assertThat(thread.isDaemon()).as(thread.getName()).isTrue());
  }
}
