package dev.trivet.rootly.forms;

import dev.trivet.core.service.Transport;

/** The forms that people fill in about incidents and problems. */
public final class FormsArea {

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public FormsArea(Transport transport) {
    this.transport = transport;
  }

  /**
   * {@return custom forms, which your organization defines and people open with a command in Slack}
   */
  public CustomFormsApi customForms() {
    return new CustomFormsApi(transport);
  }

  /** {@return form fields: the questions on forms} */
  public FormFieldsApi fields() {
    return new FormFieldsApi(transport);
  }

  /** {@return the options of form fields: the values to choose from} */
  public FormFieldOptionsApi fieldOptions() {
    return new FormFieldOptionsApi(transport);
  }

  /** {@return placements, which put form fields on the forms of form sets} */
  public FormFieldPlacementsApi fieldPlacements() {
    return new FormFieldPlacementsApi(transport);
  }

  /**
   * {@return the conditions of placements, which decide when a form shows a field or requires it}
   */
  public FormFieldPlacementConditionsApi fieldPlacementConditions() {
    return new FormFieldPlacementConditionsApi(transport);
  }

  /** {@return the positions of form fields on forms} */
  public FormFieldPositionsApi fieldPositions() {
    return new FormFieldPositionsApi(transport);
  }

  /** {@return form sets: groups of forms, each used under its own conditions} */
  public FormSetsApi sets() {
    return new FormSetsApi(transport);
  }

  /** {@return the conditions of form sets, which decide when Rootly uses a set} */
  public FormSetConditionsApi setConditions() {
    return new FormSetConditionsApi(transport);
  }
}
