package dev.trivet.rollbar.items;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Rollbar's response to a reported occurrence. It does not name the item, which Rollbar determines
 * later. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/create-item">Rollbar: create an item</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ItemCreated.Builder.class)
public interface ItemCreated extends HasAdditionalProperties {

  /** {@return the occurrence's UUID} */
  String uuid();

  /** {@return an ID, which Rollbar has always left empty so far} */
  Optional<Long> id();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a response. Not thread-safe. */
  final class Builder extends ImmutableItemCreated.Builder implements Keeper {
    Builder() {}
  }
}
