package dev.trivet.core.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.service.CallInput;
import dev.trivet.testkit.time.VirtualTime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CallersClientTest {

  private static final WireMockServer SERVER = TestService.server();

  private static final List<String> TYPES =
      List.of(
          "application/json", "application/json", "text/plain; charset=iso-8859-1", "", "?", "a/b");

  private final VirtualTime time = new VirtualTime();

  @BeforeEach
  void reset() {
    SERVER.resetAll();
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withBody("{\"id\":1}")));
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void callersClient_keepsItsInterceptorsAndIsNotClosed() throws IOException {
    var mine =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain ->
                    chain.proceed(chain.request().newBuilder().header("X-Mine", "yes").build()))
            .build();
    var built =
        TestService.transport(
            TestService.url(SERVER.port()), time, config -> config.okHttpClient(mine));

    built.call(TestService.GET, CallInput.path("1"));
    built.close();
    built.close();

    SERVER.verify(
        getRequestedFor(anyUrl())
            .withHeader("X-Mine", equalTo("yes"))
            .withHeader("X-Token", equalTo(TestService.TOKEN)));
    assertThat(mine.dispatcher().executorService().isShutdown()).isFalse();
    assertThat(mine.connectionPool().connectionCount()).isEqualTo(1);
    assertThatIllegalStateException()
        .isThrownBy(() -> built.call(TestService.GET, CallInput.path("1")))
        .withMessage("test.things.get: the client is closed");
    mine.connectionPool().evictAll();
  }

  @Test
  void callersClient_whenResponsesDifferInType_seesTheTypeOfEach() throws IOException {
    List<String> seen = new ArrayList<>();
    Interceptor looking =
        chain -> {
          var response = chain.proceed(chain.request());
          seen.add(response.body().contentType() + " " + response.header("Content-Type"));
          return response;
        };
    var mine = new OkHttpClient.Builder().addInterceptor(looking).addNetworkInterceptor(looking);
    var built =
        TestService.transport(
            TestService.url(SERVER.port()), time, config -> config.okHttpClient(mine.build()));

    for (var type : TYPES) {
      var response = aResponse().withBody("{\"id\":1}");
      SERVER.stubFor(
          any(anyUrl())
              .willReturn(type.isEmpty() ? response : response.withHeader("Content-Type", type)));
      built.call(TestService.GET, CallInput.path("1"));
    }
    built.close();

    assertThat(seen)
        .containsExactlyElementsOf(
            TYPES.stream()
                .map(type -> MediaType.parse(type) + " " + (type.isEmpty() ? null : type))
                .flatMap(line -> Stream.of(line, line))
                .toList());
  }

  @Test
  void callersClient_whenItsInterceptorLeaksTheToken_ourExceptionDoesNot() {
    var leaky =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  throw new IOException("blocked: " + chain.request().header("X-Token"));
                })
            .build();
    var built =
        TestService.transport(
            TestService.url(SERVER.port()), time, config -> config.okHttpClient(leaky));

    var error =
        catchThrowableOfType(
            ApiConnectionException.class, () -> built.call(TestService.GET, CallInput.path("1")));

    assertThat(error.getCause()).isNull();
    assertThat(error.mayHaveBeenApplied()).isFalse();
  }
}
