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
 * A communication template: prepared messages of one communication type, with own texts for each
 * stage.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationTemplate.Builder.class, using = ResourceDeserializer.class)
public interface CommunicationTemplate extends Resource {

  /** {@return the name that people see} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return what the template is there for} */
  Optional<String> description();

  /** {@return the position among the communication templates} */
  Optional<Integer> position();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the ID of the communication type that the template belongs to} */
  Optional<String> communicationTypeId();

  /** {@return the texts of the template, one entry per stage} */
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
