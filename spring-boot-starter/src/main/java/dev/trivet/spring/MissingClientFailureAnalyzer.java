package dev.trivet.spring;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.analyzer.AbstractInjectionFailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says which property a client is missing for that a bean needs, ahead of Spring Boot's own advice
 * to define a bean.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class MissingClientFailureAnalyzer
    extends AbstractInjectionFailureAnalyzer<NoSuchBeanDefinitionException> {

  @Override
  protected @Nullable FailureAnalysis analyze(
      Throwable rootFailure, NoSuchBeanDefinitionException cause, @Nullable String description) {
    var type = cause.getBeanType();
    for (var service : TrivetService.values()) {
      if (type != null && service.client().equals(type.getName())) {
        return analysis(service, description, rootFailure);
      }
    }
    return null;
  }

  private static FailureAnalysis analysis(
      TrivetService service, @Nullable String description, Throwable rootFailure) {
    return new FailureAnalysis(
        Objects.requireNonNullElse(description, "A component")
            + " needs a "
            + service.client()
            + ", and there is none: it has no token, or "
            + service.property("enabled")
            + " is false.",
        "Set "
            + String.join(" or ", service.credentials())
            + ", or inject the client as an Optional.",
        rootFailure);
  }
}
