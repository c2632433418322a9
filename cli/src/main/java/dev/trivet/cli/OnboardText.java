package dev.trivet.cli;

import dev.trivet.cli.plan.Forecast;
import dev.trivet.cli.plan.OnboardPlan;
import dev.trivet.cli.plan.OnboardResult;
import dev.trivet.cli.plan.ServicePlan;
import dev.trivet.cli.plan.Step;
import dev.trivet.cli.plan.StepResult;
import dev.trivet.cli.plan.StepResult.Outcome;
import dev.trivet.cli.text.Formats;
import dev.trivet.cli.text.JsonText;
import dev.trivet.core.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes plans and results of onboarding, for people and for other programs. */
final class OnboardText {

  private static final Duration LONG = Duration.ofSeconds(30);

  private OnboardText() {}

  static String table(OnboardPlan plan, int columns) {
    var table = new StepTable("SERVICE", "STEP", "NOW", "CALL", "NOTE");
    for (var service : plan.services()) {
      table.add(service.service(), service.steps().stream().map(OnboardText::row).toList());
    }
    return table.within(columns)
        + "\n"
        + plan.services().stream().map(s -> forecast(s) + "\n").collect(Collectors.joining());
  }

  private static StepTable.Row row(Step step) {
    boolean ordinary = step.state() != Step.State.BY_HAND && step.note().isEmpty();
    return new StepTable.Row(step, ordinary, List.of(state(step), step.call(), step.note()));
  }

  private static StepTable.Row row(StepResult result) {
    var outcome = result.outcome();
    boolean ordinary = outcome == Outcome.DONE || outcome == Outcome.EXISTS;
    return new StepTable.Row(result.step(), ordinary, List.of(outcome.words(), result.detail()));
  }

  private static String forecast(ServicePlan plan) {
    var forecast = plan.forecast();
    var calls =
        forecast.requests() == 0
            ? "nothing to do"
            : Formats.count(forecast.requests(), "request")
                + " ("
                + Formats.count(forecast.reads(), "read")
                + ", "
                + Formats.count(forecast.writes(), "write")
                + "), about "
                + Formats.time(forecast.time());
    return plan.service().title() + ": " + calls;
  }

  private static String state(Step step) {
    return step.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@return what takes long enough to be announced} */
  static List<String> longWaits(OnboardPlan plan) {
    return plan.services().stream()
        .filter(service -> service.forecast().time().compareTo(LONG) > 0)
        .map(OnboardText::forecast)
        .toList();
  }

  /** {@return what was done, step by step} */
  static String table(OnboardResult result, int columns) {
    var table = new StepTable("SERVICE", "STEP", "OUTCOME", "DETAIL");
    for (var service : result.services()) {
      table.add(service.service(), service.steps().stream().map(OnboardText::row).toList());
    }
    return table.within(columns);
  }

  static List<String> changes(OnboardResult result) {
    return result.services().stream()
        .flatMap(
            service ->
                service.changes().stream()
                    .map(change -> service.service().title() + ": stopped, " + change))
        .toList();
  }

  static JsonValue json(OnboardPlan plan) {
    return JsonText.object(
        "team", plan.request().team(),
        "project", plan.request().project(),
        "plan", plan.services().stream().map(OnboardText::json).toList(),
        "problems", JsonText.problems(plan.problems()));
  }

  private static JsonValue json(ServicePlan plan) {
    return JsonText.object(
        "service", plan.service().key(),
        "steps", plan.steps().stream().map(OnboardText::json).toList(),
        "forecast", json(plan.forecast()));
  }

  private static JsonValue json(Forecast forecast) {
    return JsonText.object(
        "requests", forecast.requests(),
        "reads", forecast.reads(),
        "writes", forecast.writes(),
        "seconds", forecast.time().plusMillis(999).toSeconds());
  }

  private static JsonValue json(Step step) {
    return JsonText.object(
        "kind", step.kind().name().toLowerCase(Locale.ROOT),
        "subject", step.subject(),
        "now", state(step),
        "call", step.call().isEmpty() ? null : step.call(),
        "note", step.note());
  }

  static JsonValue json(OnboardPlan plan, OnboardResult result) {
    return JsonText.object(
        "team", plan.request().team(),
        "project", plan.request().project(),
        "steps",
            result.services().stream()
                .flatMap(service -> service.steps().stream())
                .map(OnboardText::json)
                .toList(),
        "changes", changes(result),
        "problems", JsonText.problems(result.problems()));
  }

  private static JsonValue json(StepResult result) {
    return JsonText.object(
        "service", result.step().service().key(),
        "kind", result.step().kind().name().toLowerCase(Locale.ROOT),
        "subject", result.step().subject(),
        "outcome", result.outcome().words(),
        "detail", result.detail());
  }
}
