package dev.trivet.core.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.trivet.core.ApiObserver;
import dev.trivet.core.ApiObserver.Failure;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.Operation;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.testkit.time.VirtualTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server, and an observer that writes down what it is told. */
abstract class ObserverFixture {

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(TestService.options()).build();

  final VirtualTime time = new VirtualTime();
  final List<String> events = new ArrayList<>();
  final List<Throwable> uncaught = new ArrayList<>();
  final Thread thread = Thread.currentThread();
  final Thread.UncaughtExceptionHandler handler = thread.getUncaughtExceptionHandler();

  @BeforeEach
  void watch() {
    respond(aResponse().withBody("{\"id\":1}"));
    thread.setUncaughtExceptionHandler((any, problem) -> uncaught.add(problem));
  }

  @AfterEach
  void restore() {
    thread.setUncaughtExceptionHandler(handler);
  }

  static void respond(ResponseDefinitionBuilder response) {
    SERVER.stubFor(any(anyUrl()).willReturn(response));
  }

  static void respondOnce(ResponseDefinitionBuilder first, ResponseDefinitionBuilder then) {
    respond(then);
    SERVER.stubFor(
        any(anyUrl())
            .inScenario("once")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(first)
            .willSetStateTo("over"));
  }

  Transport transport(Consumer<ClientConfig.Builder> change) {
    return TestService.transport(TestService.url(SERVER.getPort()), time, change);
  }

  Transport observed(ApiObserver... observers) {
    return transport(config -> config.addObservers(observers));
  }

  static void get(Transport transport, String id) {
    transport.call(TestService.GET, CallInput.path(id));
  }

  final List<String> names = new ArrayList<>();
  final List<Long> calls = new ArrayList<>();

  /** Writes calls down by the order of their starts. */
  final class Recorder implements ApiObserver {

    private final String prefix;

    Recorder(String prefix) {
      this.prefix = prefix;
    }

    private void add(long callId, Operation operation, String what) {
      if (!calls.contains(callId)) {
        calls.add(callId);
      }
      names.add(operation.name());
      events.add(prefix + "call " + (calls.indexOf(callId) + 1) + what);
    }

    private static String of(Attempt attempt) {
      return " attempt " + attempt.attempt() + " ends" + why(attempt.failure().orElse(null));
    }

    private static String why(Failure failure) {
      return failure == null ? "" : " " + failure;
    }

    @Override
    public void onCallStart(CallStart call) {
      add(call.callId(), call.operation(), " starts");
    }

    @Override
    public void onAttemptStart(AttemptStart attempt, RequestHeaders headers) {
      add(attempt.callId(), attempt.operation(), " attempt " + attempt.attempt() + " starts");
    }

    @Override
    public void onAttempt(Attempt attempt) {
      add(attempt.callId(), attempt.operation(), of(attempt));
    }

    @Override
    public void onWait(Wait wait) {
      add(wait.callId(), wait.operation(), " waits");
    }

    @Override
    public void onCall(Call call) {
      assertThat(call.succeeded()).isEqualTo(call.failure().isEmpty());
      add(call.callId(), call.operation(), " ends" + why(call.failure().orElse(null)));
    }
  }
}
