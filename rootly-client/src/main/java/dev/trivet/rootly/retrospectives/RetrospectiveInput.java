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

  /** {@return whether the retrospective is a draft or published} */
  Optional<RetrospectiveStatus> status();

  /** {@return when the incident started, as the retrospective shows it} */
  Patch<Instant> startedAt();

  /** {@return when the incident was mitigated, as the retrospective shows it} */
  Patch<Instant> mitigatedAt();

  /** {@return when the incident was resolved, as the retrospective shows it} */
  Patch<Instant> resolvedAt();

  /** {@return whether the retrospective shows the incident's timeline} */
  Optional<Boolean> showTimeline();

  /** {@return whether the timeline shows trail events} */
  Optional<Boolean> showTimelineTrail();

  /** {@return whether the timeline shows workflow events} */
  Optional<Boolean> showTimelineGenius();

  /** {@return whether the timeline shows tasks} */
  Optional<Boolean> showTimelineTasks();

  /** {@return whether the timeline shows action items} */
  Optional<Boolean> showTimelineActionItems();

  /** {@return whether the retrospective shows the services that the incident affected} */
  Optional<Boolean> showServicesImpacted();

  /** {@return whether the retrospective shows the functionalities that the incident affected} */
  Optional<Boolean> showFunctionalitiesImpacted();

  /** {@return whether the retrospective shows the teams that the incident affected} */
  Optional<Boolean> showGroupsImpacted();

  /** {@return whether the retrospective shows the alerts attached to the incident} */
  Optional<Boolean> showAlertsAttached();

  /** {@return whether the retrospective shows the incident's action items} */
  Optional<Boolean> showActionItems();

  /** {@return the IDs of the incident's causes} */
  Patch<List<String>> causeIds();

  /** {@return the text, if the retrospective is written in Rootly} */
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
