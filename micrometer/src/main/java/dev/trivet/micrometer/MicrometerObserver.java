package dev.trivet.micrometer;

import dev.trivet.core.ApiObserver;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reports calls and attempts to Micrometer: timers, and spans where the registry has a handler for
 * tracing, which also sends the trace ID with every request. Names and tags are those of {@link
 * TrivetObservation}; their number does not grow with the IDs that are called. One instance serves
 * any number of clients.
 *
 * <p>A call is the current observation of its thread until it ends, and so is each attempt within
 * it. What a registry or one of its handlers throws never fails a call: the first exception goes to
 * the thread's uncaught exception handler, later ones are dropped.
 */
public final class MicrometerObserver implements ApiObserver {

  private static final CallConvention CALLS = new CallConvention() {};
  private static final AttemptConvention ATTEMPTS = new AttemptConvention() {};

  private final ObservationRegistry registry;
  private final @Nullable CallConvention callConvention;
  private final @Nullable AttemptConvention attemptConvention;
  private final Refusals refusals = new Refusals();
  private final Map<Long, UnderWay> calls = new ConcurrentHashMap<>();

  /** A call that has not ended, and its attempt that has not. Used by one thread. */
  private static final class UnderWay {

    private final CallContext context;
    private final Observed observed;
    private @Nullable AttemptContext attemptContext;
    private @Nullable Observed attempt;

    UnderWay(CallContext context, Observed observed) {
      this.context = context;
      this.observed = observed;
    }
  }

  private MicrometerObserver(
      ObservationRegistry registry,
      @Nullable CallConvention callConvention,
      @Nullable AttemptConvention attemptConvention) {
    this.registry = registry;
    this.callConvention = callConvention;
    this.attemptConvention = attemptConvention;
  }

  /**
   * Creates an observer that reports to an observation registry, whose handlers decide what is
   * recorded: timers, spans, logs.
   *
   * @param registry the registry; Spring Boot has one as a bean
   * @return the observer, to be registered with clients
   */
  public static MicrometerObserver of(ObservationRegistry registry) {
    return new MicrometerObserver(registry, null, null);
  }

  /**
   * Creates an observer that reports timers to a meter registry, without spans.
   *
   * @param registry the registry
   * @return the observer, to be registered with clients
   */
  public static MicrometerObserver of(MeterRegistry registry) {
    var observations = ObservationRegistry.create();
    observations
        .observationConfig()
        .observationHandler(new DefaultMeterObservationHandler(registry));
    return of(observations);
  }

  /**
   * Returns an observer that names and tags calls in another way.
   *
   * @param convention the names and tags; takes precedence over a convention that is registered for
   *     all observations
   * @return a copy of this observer
   */
  public MicrometerObserver callConvention(CallConvention convention) {
    return new MicrometerObserver(registry, convention, attemptConvention);
  }

  /**
   * Returns an observer that names and tags attempts in another way.
   *
   * @param convention the names and tags; takes precedence over a convention that is registered for
   *     all observations
   * @return a copy of this observer
   */
  public MicrometerObserver attemptConvention(AttemptConvention convention) {
    return new MicrometerObserver(registry, callConvention, convention);
  }

  @Override
  public void onCallStart(CallStart call) {
    if (registry.isNoop()) {
      return;
    }
    var context = new CallContext(call);
    var observation =
        TrivetObservation.CALL.observation(callConvention, CALLS, () -> context, registry);
    calls.put(
        call.callId(), new UnderWay(context, Observed.start(observation, registry, refusals)));
    refusals.tell();
  }

  @Override
  public void onAttemptStart(AttemptStart attempt, RequestHeaders headers) {
    var call = calls.get(attempt.callId());
    if (call == null) {
      return;
    }
    var context = new AttemptContext(attempt, headers);
    var observation =
        TrivetObservation.ATTEMPT
            .observation(attemptConvention, ATTEMPTS, () -> context, registry)
            .parentObservation(call.observed.observation());
    call.attemptContext = context;
    call.attempt = Observed.start(observation, registry, refusals);
    refusals.tell();
  }

  @Override
  public void onAttempt(Attempt attempt) {
    var call = calls.get(attempt.callId());
    if (call == null || call.attempt == null || call.attemptContext == null) {
      return;
    }
    call.attemptContext.ended(attempt);
    call.attempt.stop(attempt.failure());
    call.attempt = null;
    refusals.tell();
  }

  @Override
  public void onWait(Wait wait) {
    var call = calls.get(wait.callId());
    if (call != null) {
      call.observed.event(event(wait.reason()));
      refusals.tell();
    }
  }

  private static Observation.Event event(Reason reason) {
    return switch (reason) {
      case HELD_BACK -> TrivetObservation.WaitEvent.HELD_BACK;
      case RATE_LIMITED -> TrivetObservation.WaitEvent.RATE_LIMITED;
      case BACK_OFF -> TrivetObservation.WaitEvent.BACK_OFF;
    };
  }

  @Override
  public void onCall(Call call) {
    var ended = calls.remove(call.callId());
    if (ended != null) {
      ended.context.ended(call);
      ended.observed.stop(call.failure());
      refusals.tell();
    }
  }
}
