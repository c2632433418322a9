package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What to change about a retrospective. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RetrospectiveInput.Builder.class)
public interface RetrospectiveInput {

  /** {@return the title} */
  Optional<String> title();

  /** {@return whether it is published} */
  Optional<RetrospectiveStatus> status();

  /** {@return when the incident started, as the retrospective has it} */
  Patch<Instant> startedAt();

  /** {@return when the incident was mitigated, as the retrospective has it} */
  Patch<Instant> mitigatedAt();

  /** {@return when the incident was resolved, as the retrospective has it} */
  Patch<Instant> resolvedAt();

  /** {@return whether it shows the timeline of the incident} */
  Optional<Boolean> showTimeline();

  /** {@return whether the timeline contains the events that Rootly calls the trail} */
  Optional<Boolean> showTimelineTrail();

  /** {@return whether the timeline contains what workflows did} */
  Optional<Boolean> showTimelineGenius();

  /** {@return whether the timeline contains tasks} */
  Optional<Boolean> showTimelineTasks();

  /** {@return whether the timeline contains action items} */
  Optional<Boolean> showTimelineActionItems();

  /** {@return whether it shows the services that the incident affected} */
  Optional<Boolean> showServicesImpacted();

  /** {@return whether it shows the functionalities that the incident affected} */
  Optional<Boolean> showFunctionalitiesImpacted();

  /** {@return whether it shows the teams that the incident affected} */
  Optional<Boolean> showGroupsImpacted();

  /** {@return whether it shows the alerts attached to the incident} */
  Optional<Boolean> showAlertsAttached();

  /** {@return whether it shows the action items of the incident} */
  Optional<Boolean> showActionItems();

  /** {@return the IDs of the causes of the incident} */
  Patch<List<String>> causeIds();

  /** {@return the text of the retrospective, if it is written in Rootly} */
  Patch<String> content();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableRetrospectiveInput.Builder {
    Builder() {}
  }
}
