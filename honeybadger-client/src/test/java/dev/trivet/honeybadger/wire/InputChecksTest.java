package dev.trivet.honeybadger.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.honeybadger.alarms.AlarmCondition;
import dev.trivet.honeybadger.alarms.AlarmInput;
import dev.trivet.honeybadger.alarms.AlarmOperator;
import dev.trivet.honeybadger.alarms.AlarmTriggerConfig;
import dev.trivet.honeybadger.alarms.AlarmTriggerType;
import dev.trivet.honeybadger.dashboards.DashboardInput;
import dev.trivet.honeybadger.dashboards.DashboardWidget;
import dev.trivet.honeybadger.dashboards.WidgetPresentation;
import dev.trivet.honeybadger.dashboards.WidgetType;
import dev.trivet.honeybadger.reporting.ErrorReport;
import dev.trivet.honeybadger.reporting.NoticeReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What inputs of both versions of the API must have in their parts. */
@Timeout(30)
class InputChecksTest {

  private static final String LONG = "ü".repeat(256);

  static Stream<Arguments> slips() {
    var untyped = DashboardWidget.builder().build();
    var titled = widget(WidgetPresentation.builder().title(LONG).build());
    var subtitled = widget(WidgetPresentation.builder().subtitle(LONG).build());
    var counting = AlarmTriggerConfig.builder().type(AlarmTriggerType.ALERT_RESULT_COUNT);
    var operator = AlarmCondition.builder().operator(AlarmOperator.GT).build();
    var value = AlarmCondition.builder().value(BigDecimal.ONE).build();
    return Stream.of(
        slip(
            "DashboardInput.builder().title(..): it has more than 255 characters",
            () -> DashboardInput.builder().title(LONG).build()),
        slip("DashboardWidget.builder().type(..): it is needed", v2(untyped), v3(untyped)),
        slip("WidgetPresentation.builder().title(..): it has more", v2(titled), v3(titled)),
        slip("WidgetPresentation.builder().subtitle(..): it has", v2(subtitled), v3(subtitled)),
        slip(
            "AlarmTriggerConfig.builder().type(..): it is needed",
            v2(AlarmTriggerConfig.builder().config(operator).build()),
            v3(AlarmTriggerConfig.builder().config(operator).build())),
        slip(
            "AlarmCondition.builder().operator(..): it is needed",
            v2(counting.build()),
            v3(counting.config(value).build())),
        slip(
            "AlarmCondition.builder().value(..): it is needed",
            v2(counting.config(operator).build()),
            v3(counting.config(operator).build())),
        slip(
            "ErrorReport.builder().errorClass(..): it is needed",
            () ->
                NoticeReport.builder()
                    .error(ErrorReport.builder().message("broken").build())
                    .build()));
  }

  private static Arguments slip(String words, ThrowingCallable... inputs) {
    return Arguments.of(words, List.of(inputs));
  }

  private static DashboardWidget widget(WidgetPresentation presentation) {
    return DashboardWidget.builder().type(WidgetType.ALARMS).presentation(presentation).build();
  }

  private static ThrowingCallable v2(DashboardWidget widget) {
    return () -> DashboardInput.builder().widgets(List.of(widget)).build();
  }

  private static ThrowingCallable v3(DashboardWidget widget) {
    return () ->
        dev.trivet.honeybadger.v3.dashboards.DashboardInput.builder()
            .widgets(List.of(widget))
            .build();
  }

  private static ThrowingCallable v2(AlarmTriggerConfig trigger) {
    return () -> AlarmInput.builder().triggerConfig(trigger).build();
  }

  private static ThrowingCallable v3(AlarmTriggerConfig trigger) {
    return () ->
        dev.trivet.honeybadger.v3.alarms.AlarmInput.builder().triggerConfig(trigger).build();
  }

  @ParameterizedTest
  @MethodSource("slips")
  void input_whenAPartLacksWhatHoneybadgerNeeds_namesTheMethod(
      String words, List<ThrowingCallable> inputs) {
    assertThat(inputs)
        .allSatisfy(
            input ->
                assertThatThrownBy(input)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(words));
  }

  @Test
  void input_whenAPartIsOfATypeThatNobodyKnows_isKept() {
    var trigger = AlarmTriggerConfig.builder().type(new AlarmTriggerType("brand_new")).build();
    assertThat(AlarmInput.builder().triggerConfig(trigger).build().triggerConfig())
        .contains(trigger);
    var widget = DashboardWidget.builder().type(new WidgetType("brand_new")).build();
    var title = "ü".repeat(255);
    assertThat(DashboardInput.builder().title(title).widgets(List.of(widget)).build().title())
        .contains(title);
  }
}
