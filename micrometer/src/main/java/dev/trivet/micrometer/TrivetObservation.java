package dev.trivet.micrometer;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/** What {@link MicrometerObserver} observes, with its names and tags. */
public enum TrivetObservation implements ObservationDocumentation {

  /** A call, with all its attempts and waits; for a listing, the fetching of one page. */
  CALL {
    @Override
    public Class<? extends ObservationConvention<? extends Observation.Context>>
        getDefaultConvention() {
      return CallConvention.class;
    }

    @Override
    public KeyName[] getHighCardinalityKeyNames() {
      return new KeyName[] {Detail.URL_TEMPLATE, Detail.ATTEMPTS};
    }

    @Override
    public Observation.Event[] getEvents() {
      return WaitEvent.values();
    }
  },

  /** One request and its response or failure; a call has one or more. */
  ATTEMPT {
    @Override
    public Class<? extends ObservationConvention<? extends Observation.Context>>
        getDefaultConvention() {
      return AttemptConvention.class;
    }

    @Override
    public KeyName[] getHighCardinalityKeyNames() {
      return new KeyName[] {Detail.URL_TEMPLATE, Detail.ATTEMPT};
    }
  };

  @Override
  public KeyName[] getLowCardinalityKeyNames() {
    return Tag.values();
  }

  @Override
  public String getPrefix() {
    return "trivet";
  }

  /** The tags of timers and spans. The registry adds {@code error}. */
  public enum Tag implements KeyName {
    /** The service, {@code rootly} for example. */
    SERVICE,
    /** The SDK's name of the operation, {@code rootly.teams.get} for example. */
    OPERATION,
    /** The HTTP method. */
    METHOD,
    /**
     * The path template, {@code v1/teams/{id}} for example; {@code none} for raw calls, whose
     * templates are the caller's and may contain IDs.
     */
    URI,
    /** The HTTP status, or {@code none}. */
    STATUS,
    /**
     * {@code SUCCESS}, {@code REDIRECTION}, {@code CLIENT_ERROR} or {@code SERVER_ERROR}; {@code
     * UNKNOWN} when there was no response that could be read.
     */
    OUTCOME;

    @Override
    public String asString() {
      return Names.of(this);
    }
  }

  /** The details that spans have besides the tags. */
  public enum Detail implements KeyName {
    /** The path template, of raw calls too. */
    URL_TEMPLATE,
    /** The number of requests that the call has sent. */
    ATTEMPTS,
    /** The number of the attempt within its call, from 1. */
    ATTEMPT;

    @Override
    public String asString() {
      return Names.of(this);
    }
  }

  /** The reason why a call waits: an event that is counted, and marked in the span of the call. */
  public enum WaitEvent implements Observation.Event {
    /** The rate limiter says that the service would refuse. */
    HELD_BACK,
    /** The service refused the attempt because its rate limit is used up. */
    RATE_LIMITED,
    /** The attempt failed in a way that a retry may mend. */
    BACK_OFF;

    @Override
    public String getName() {
      return "wait." + Names.of(this);
    }
  }
}
