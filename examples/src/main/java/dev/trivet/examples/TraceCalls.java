package dev.trivet.examples;

import dev.trivet.core.ApiObserver;
import dev.trivet.core.Operation;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.testkit.FakeHoneybadger;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How to have spans for calls and attempts with OpenTelemetry alone, and send the trace ID. */
public final class TraceCalls {

  private TraceCalls() {}

  /**
   * Runs the example, on a fake of its own that fails once.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    var spans = InMemorySpanExporter.create();
    var provider =
        SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(spans)).build();
    var telemetry =
        OpenTelemetrySdk.builder()
            .setTracerProvider(provider)
            .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
            .build();
    try (var fake = FakeHoneybadger.start()) {
      fake.faults().serverError(1, 503);
      list(fake.baseUrl(), fake.token(), telemetry);
      spans
          .getFinishedSpanItems()
          .forEach(span -> System.out.println(span.getName() + " " + span.getStatus()));
      int sent =
          (int) fake.requests().stream().filter(r -> r.containsHeader("traceparent")).count();
      System.out.println(sent + " requests carried a trace ID");
    } finally {
      telemetry.close();
    }
  }

  // region: opentelemetry
  /** A span for every call, one below it for every attempt; requests carry the trace ID. */
  private static final class Spans implements ApiObserver {

    private record Open(Span span, Scope scope) {}

    private final OpenTelemetry telemetry;
    private final Map<Long, Open> calls = new ConcurrentHashMap<>();
    private final Map<Long, Open> attempts = new ConcurrentHashMap<>();

    Spans(OpenTelemetry telemetry) {
      this.telemetry = telemetry;
    }

    @Override
    public void onCallStart(CallStart call) {
      calls.put(call.callId(), open(call.operation().name(), SpanKind.INTERNAL));
    }

    @Override
    public void onAttemptStart(AttemptStart attempt, RequestHeaders headers) {
      var span = open(name(attempt.operation()), SpanKind.CLIENT);
      attempts.put(attempt.callId(), span);
      span.span().setAttribute("http.request.resend_count", attempt.attempt() - 1);
      telemetry
          .getPropagators()
          .getTextMapPropagator()
          .inject(Context.current(), headers, (any, name, value) -> headers.set(name, value));
    }

    @Override
    public void onAttempt(Attempt attempt) {
      close(attempts.remove(attempt.callId()), attempt.failure());
    }

    @Override
    public void onCall(Call call) {
      close(calls.remove(call.callId()), call.failure());
    }

    private static String name(Operation operation) {
      return operation.method() + " " + operation.template();
    }

    @SuppressWarnings("MustBeClosedChecker") // in close, when the call or attempt has ended
    private Open open(String name, SpanKind kind) {
      var span = telemetry.getTracer("trivet").spanBuilder(name).setSpanKind(kind).startSpan();
      return new Open(span, span.makeCurrent());
    }

    private static void close(Open open, Optional<Failure> failure) {
      open.scope().close();
      failure.ifPresent(
          why -> open.span().setStatus(StatusCode.ERROR).setAttribute("error.type", why.name()));
      open.span().end();
    }
  }

  // endregion

  static void list(String baseUrl, String token, OpenTelemetry telemetry) {
    var builder = HoneybadgerClient.builder().baseUrl(baseUrl).authToken(token);
    try (var honeybadger = builder.observer(new Spans(telemetry)).build()) {
      honeybadger.teams().list().toList();
    }
  }
}
