package dev.trivet.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brave.Tracing;
import brave.handler.MutableSpan;
import brave.handler.SpanHandler;
import brave.propagation.CurrentTraceContext;
import brave.propagation.ThreadLocalCurrentTraceContext;
import brave.propagation.TraceContext;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import dev.trivet.testkit.time.VirtualTime;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.brave.bridge.BraveBaggageManager;
import io.micrometer.tracing.brave.bridge.BraveCurrentTraceContext;
import io.micrometer.tracing.brave.bridge.BravePropagator;
import io.micrometer.tracing.brave.bridge.BraveTracer;
import io.micrometer.tracing.brave.bridge.W3CPropagation;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** With a bridge of Micrometer Tracing: the spans, and the trace ID on the wire. */
@Timeout(60)
@ExtendWith(FakesExtension.class)
class TracingTest {

  private final VirtualTime time = new VirtualTime();
  private final List<MutableSpan> spans = new CopyOnWriteArrayList<>();
  private final CurrentTraceContext current = ThreadLocalCurrentTraceContext.create();
  private final Tracing tracing =
      Tracing.newBuilder()
          .currentTraceContext(current)
          .propagationFactory(new W3CPropagation())
          .supportsJoin(false)
          .traceId128Bit(true)
          .addSpanHandler(
              new SpanHandler() {
                @Override
                public boolean end(TraceContext context, MutableSpan span, Cause cause) {
                  spans.add(span);
                  return true;
                }
              })
          .build();
  private final ObservationRegistry observations = ObservationRegistry.create();
  private FakeRootly fake;

  @BeforeEach
  void start(FakeRootly rootly) {
    fake = rootly;
    var tracer =
        new BraveTracer(
            tracing.tracer(), new BraveCurrentTraceContext(current), new BraveBaggageManager());
    observations
        .observationConfig()
        .observationHandler(
            new ObservationHandler.FirstMatchingCompositeObservationHandler(
                new PropagatingSenderTracingObservationHandler<>(
                    tracer, new BravePropagator(tracing)),
                new DefaultTracingObservationHandler(tracer)));
  }

  @AfterEach
  void stop() {
    assertThat(current.get()).as("a trace that is still open on this thread").isNull();
    tracing.close();
  }

  private RootlyClient client(OkHttpClient http) {
    return RootlyClient.builder()
        .baseUrl(fake.baseUrl())
        .apiKey(fake.token())
        .observer(MicrometerObserver.of(observations))
        .httpClient(http)
        .configure(config -> config.clock(time).sleeper(time::sleep).jitter(() -> 0.5))
        .build();
  }

  private MutableSpan span(String name) {
    return spans.stream().filter(span -> name.equals(span.name())).findFirst().orElseThrow();
  }

  @Test
  void attempts_sendTheTraceOfTheirOwnSpan() {
    fake.faults().serverError(1, 503);

    Observation.createNotStarted("job", observations)
        .observe(() -> client(new OkHttpClient()).teams().list().first());

    var job = span("job");
    var call = span("rootly.teams.list");
    var attempts = spans.stream().filter(span -> "GET v1/teams".equals(span.name())).toList();
    assertThat(call.parentId()).isEqualTo(job.id());
    assertThat(attempts).hasSize(2).allSatisfy(s -> assertThat(s.parentId()).isEqualTo(call.id()));
    assertThat(spans).allSatisfy(span -> assertThat(span.traceId()).isEqualTo(job.traceId()));
    assertThat(fake.requests())
        .extracting(request -> request.getHeader("traceparent"))
        .containsExactlyElementsOf(
            attempts.stream().map(s -> "00-" + s.traceId() + "-" + s.id() + "-01").toList());
  }

  @Test
  void spans_tellWhatHappened() {
    fake.faults().serverError(1, 503);

    client(new OkHttpClient()).teams().list().first();

    var attempt = spans.get(0);
    assertThat(attempt.kind()).isEqualTo(brave.Span.Kind.CLIENT);
    assertThat(attempt.remoteServiceName()).isEqualTo("rootly");
    assertThat(attempt.error()).hasMessage("the service responded with an error");
    assertThat(attempt.tags())
        .containsEntry("service", "rootly")
        .containsEntry("operation", "rootly.teams.list")
        .containsEntry("method", "GET")
        .containsEntry("uri", "v1/teams")
        .containsEntry("status", "503")
        .containsEntry("outcome", "SERVER_ERROR")
        .containsEntry("attempt", "1");
    assertThat(spans.get(1).error()).isNull();
    assertThat(spans.get(1).tags()).containsEntry("attempt", "2").containsEntry("status", "200");
    var call = span("rootly.teams.list");
    assertThat(call.error()).isNull();
    assertThat(call.tags()).containsEntry("attempts", "2").containsEntry("outcome", "SUCCESS");
    assertThat(call.annotations()).extracting(entry -> entry.getValue()).contains("wait.back.off");
  }

  @Test
  void spans_ofAFailure_haveNeitherTheIdNorTheWordsOfTheService() {
    var rootly = client(new OkHttpClient());

    assertThatThrownBy(() -> rootly.teams().get("secret-id")).isInstanceOf(NotFoundException.class);

    assertThat(spans).hasSize(2).allSatisfy(span -> assertThat(span.error()).isNotNull());
    assertThat(spans.toString()).doesNotContain("secret-id").doesNotContain(fake.token());
  }

  @Test
  void interceptors_ofTheCallersClient_runInTheSpanOfTheAttempt() {
    var seen = new CopyOnWriteArrayList<String>();
    var http =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  seen.add(current.get().spanIdString());
                  return chain.proceed(chain.request());
                })
            .build();

    client(http).teams().list().first();

    assertThat(seen).containsExactly(span("GET v1/teams").id());
  }
}
