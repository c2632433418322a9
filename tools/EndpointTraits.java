package dev.trivet.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What departs from the usual in the constant of one operation. */
final class EndpointTraits {

  private final Drafts drafts;
  private final ApiDraft api;
  private final JavaFile file;
  private final Row operation;

  /**
   * The traits of an operation.
   *
   * @param api the class that its constant stands in
   */
  EndpointTraits(Drafts drafts, ApiDraft api, JavaFile file, Row operation) {
    this.drafts = drafts;
    this.api = api;
    this.file = file;
    this.operation = operation;
  }

  /** {@return the calls that follow the declaration of an operation whose result is this model} */
  List<String> of(String model) {
    var traits = new ArrayList<String>();
    boolean jsonApi = drafts.service().isJsonApi();
    api.endpoints().credential(operation, file).ifPresent(traits::add);
    if (!operation.get("wrapper").isEmpty()) {
      traits.add("wrappedIn(\"" + operation.get("wrapper") + "\")");
    }
    if (jsonApi && operation.get("paging").equals("page")) {
      file.imports("dev.trivet.core.service.Paging");
      traits.add("paged(Paging.pageNumber(\"page\"))");
    }
    var at = resultAt(model);
    if (!at.isEmpty()) {
      traits.add("resultAt(\"" + at + "\")");
    }
    if (!jsonApi && operation.get("result").equals("list") && operation.get("member").isEmpty()) {
      traits.add("bareArray()");
    }
    var required = requiredAttributes();
    if (!required.isEmpty()) {
      traits.add("requires(" + required + ")");
    }
    var refused = api.models().refused(operation);
    if (!refused.isEmpty()) {
      traits.add(
          refused.stream()
              .map(name -> '"' + name + '"')
              .collect(Collectors.joining(", ", "refuses(", ")")));
    }
    boolean byMethod = !operation.get("method").matches("POST|PATCH");
    if (operation.get("repeatable").equals("yes") && !byMethod) {
      traits.add("repeatable()");
    }
    if (operation.get("repeatable").equals("no") && byMethod) {
      traits.add("unrepeatable()");
    }
    return traits;
  }

  private String resultAt(String model) {
    var member = operation.get("member");
    return switch (drafts.service()) {
      case ROOTLY ->
          operation.get("type").isEmpty() && !model.equals("Void") && !isMainModel()
              ? (member.isEmpty() ? "data" : member)
              : "";
      case ROLLBAR -> member.startsWith("result.") ? member.substring(7) : "";
      case HONEYBADGER, HONEYBADGER_V3 -> member.matches("results|data|") ? "" : member;
    };
  }

  private boolean isMainModel() {
    return operation.get("model").equals(api.group().schema());
  }

  private String requiredAttributes() {
    return drafts.facts().request(operation.get("request")).stream()
        .filter(attribute -> attribute.is("required"))
        .map(attribute -> '"' + attribute.name() + '"')
        .collect(Collectors.joining(", "));
  }
}
