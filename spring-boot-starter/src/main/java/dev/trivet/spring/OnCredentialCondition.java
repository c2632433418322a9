package dev.trivet.spring;

import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Reads {@code enabled} and the tokens, as the properties classes would bind them. */
final class OnCredentialCondition extends SpringBootCondition {

  @Override
  public ConditionOutcome getMatchOutcome(
      ConditionContext context, AnnotatedTypeMetadata metadata) {
    var annotation = ConditionalOnCredential.class.getName();
    var attributes = Objects.requireNonNull(metadata.getAnnotationAttributes(annotation));
    var service = (TrivetService) Objects.requireNonNull(attributes.get("value"));
    var message = ConditionMessage.forCondition("Token of Trivet");

    var properties = Binder.get(context.getEnvironment());
    var enabled = properties.bind(service.property("enabled"), Bindable.of(Boolean.class));
    if (enabled.isBound()) {
      var text = message.because(service.property("enabled") + " is " + enabled.get());
      return new ConditionOutcome(enabled.get(), text);
    }
    for (var name : service.credentials()) {
      // an empty one is what a placeholder with an empty default leaves
      if (properties.bind(name, Bindable.of(String.class)).map(String::isEmpty).orElse(true)) {
        continue;
      }
      return ConditionOutcome.match(message.because(name + " is set"));
    }
    return ConditionOutcome.noMatch(
        message.because("none is set: " + String.join(", ", service.credentials())));
  }
}
