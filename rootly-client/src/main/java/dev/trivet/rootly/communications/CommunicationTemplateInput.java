package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A communication template to create, or what to change about one. A new one needs {@code name} and
 * {@code communicationTypeId}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationTemplateInput.Builder.class)
public interface CommunicationTemplateInput {

  /** {@return the display name of the template} */
  Optional<String> name();

  /** {@return the description of the template} */
  Patch<String> description();

  /** {@return the ID of the communication type that the template belongs to} */
  Optional<String> communicationTypeId();

  /** {@return the position of the template among the communication templates} */
  Patch<Integer> position();

  /** {@return the texts of the template, one entry per communication stage} */
  Patch<List<CommunicationTemplateStageInput>> communicationTemplateStagesAttributes();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableCommunicationTemplateInput.Builder {
    Builder() {}
  }
}
