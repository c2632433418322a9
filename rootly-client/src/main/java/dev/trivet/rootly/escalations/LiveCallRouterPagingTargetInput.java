package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A target to set that callers of a phone tree can choose. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = LiveCallRouterPagingTargetInput.Builder.class)
public interface LiveCallRouterPagingTargetInput {

  /** {@return the ID of the target} */
  Optional<String> id();

  /** {@return what kind of target it is} */
  Optional<LiveCallRouterPagingTargetType> type();

  /** {@return the ID of the alert urgency, by which escalation paths decide whom to page} */
  Optional<String> alertUrgencyId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a live call router paging target input. Not thread-safe. */
  final class Builder extends ImmutableLiveCallRouterPagingTargetInput.Builder {
    Builder() {}
  }
}
