package dev.trivet.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with a property in place of a stack trace. */
final class TrivetPropertyFailureAnalyzer extends AbstractFailureAnalyzer<TrivetPropertyException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, TrivetPropertyException cause) {
    return new FailureAnalysis(cause.getMessage(), cause.action(), rootFailure);
  }
}
