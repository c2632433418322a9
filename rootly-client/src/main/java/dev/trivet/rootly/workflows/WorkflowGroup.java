package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.util.Optional;
import org.immutables.value.Value;

/** A workflow group: a heading under which workflows are listed. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WorkflowGroup.Builder.class, using = ResourceDeserializer.class)
public interface WorkflowGroup extends Resource {

  /** {@return the kind of workflows in the group} */
  Optional<WorkflowGroupKind> kind();

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the emoji shown beside the name} */
  Optional<String> icon();

  /** {@return whether the group is shown expanded rather than collapsed} */
  Optional<Boolean> expanded();

  /** {@return the position among the workflow groups} */
  Optional<Integer> position();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a workflow group. Not thread-safe. */
  final class Builder extends ImmutableWorkflowGroup.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
