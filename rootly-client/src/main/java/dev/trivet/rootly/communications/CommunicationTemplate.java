package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A communication template: prepared messages of one communication type, with separate texts for
 * each communication stage.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationTemplate.Builder.class, using = ResourceDeserializer.class)
public interface CommunicationTemplate extends Resource {

  /** {@return the display name of the template} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the description of the template} */
  Optional<String> description();

  /** {@return the position of the template among the communication templates} */
  Optional<Integer> position();

  /** {@return when the template was created} */
  Optional<Instant> createdAt();

  /** {@return when the template was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the ID of the communication type that the template belongs to} */
  Optional<String> communicationTypeId();

  /** {@return the texts of the template, one entry per communication stage} */
  List<CommunicationTemplateStage> communicationTemplateStages();

  /** {@return the communication type that the template belongs to} */
  Optional<CommunicationRef> communicationType();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a communication template. Not thread-safe. */
  final class Builder extends ImmutableCommunicationTemplate.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
