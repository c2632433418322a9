package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One of the items that occur most often, with its counts per hour. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/get-top-active-items">Rollbar: get top active
 *     items</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TopActiveItem.Builder.class)
public interface TopActiveItem extends HasAdditionalProperties {

  /** {@return the item} */
  Optional<TopItem> item();

  /** {@return the number of occurrences in each hour, oldest first} */
  List<Long> counts();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a top active item. Not thread-safe. */
  final class Builder extends ImmutableTopActiveItem.Builder implements Keeper {
    Builder() {}
  }
}
