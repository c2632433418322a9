package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.values.CatalogValueInput;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A cause to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CauseInput.Builder.class)
public interface CauseInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the description} */
  Patch<String> description();

  /** {@return the position among the causes} */
  Patch<Integer> position();

  /** {@return the values of the catalog properties of the cause} */
  Optional<List<CatalogValueInput>> properties();

  /** {@return the description shown to the public} */
  Patch<String> publicDescription();

  /**
   * A cause with nothing but a name.
   *
   * @param name the display name
   * @return the input
   */
  static CauseInput of(String name) {
    return builder().name(name).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableCauseInput.Builder {
    Builder() {}
  }
}
