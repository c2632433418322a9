package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.values.CatalogValueInput;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One environment of a bulk call, to create or to change. Only the attributes that are set are
 * written.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EnvironmentUpsert.Builder.class)
public interface EnvironmentUpsert {

  /**
   * The external ID, the ID of the environment in a system of yours: the environment with this ID
   * is changed, or created when there is none.
   *
   * @return the external ID, unique within one call
   */
  String externalId();

  /** {@return the display name of the environment; required for a new one} */
  Optional<String> name();

  /** {@return the description of the environment} */
  Patch<String> description();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Patch<String> color();

  /** {@return the position of the environment in lists} */
  Patch<Integer> position();

  /** {@return the email addresses attached to the environment} */
  Patch<List<String>> notifyEmails();

  /**
   * The values of catalog properties; properties that are not mentioned keep their values.
   *
   * @return the values; a property may be named here by its slug or external ID too
   */
  Optional<List<CatalogValueInput>> fields();

  /** {@return the public description of the environment} */
  Patch<String> publicDescription();

  /** Refuses a blank external ID or name. */
  @Value.Check
  default void check() {
    Preconditions.notBlank("EnvironmentUpsert.builder().externalId(..)", externalId());
    name().ifPresent(text -> Preconditions.notBlank("EnvironmentUpsert.builder().name(..)", text));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entry. Not thread-safe. */
  final class Builder extends ImmutableEnvironmentUpsert.Builder {
    Builder() {}
  }
}
