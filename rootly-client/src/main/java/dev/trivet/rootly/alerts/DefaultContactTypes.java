package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.users.ContactType;
import java.util.List;
import org.immutables.value.Value;

/** The default notification settings of users. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DefaultContactTypes.Builder.class)
public interface DefaultContactTypes extends HasAdditionalProperties {

  /** {@return the ways in which users are notified with a sound} */
  List<ContactType> audibleContactTypes();

  /** {@return the ways in which users are notified without a sound} */
  List<ContactType> quietContactTypes();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a default contact types. Not thread-safe. */
  final class Builder extends ImmutableDefaultContactTypes.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
