package dev.trivet.tools;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the operations of one {@code XxxApi} share: their group and their usual credential. */
final class EndpointGroups {

  private final ApiGroup group;

  EndpointGroups(ApiGroup group) {
    this.group = group;
  }

  /** {@return the constant that operations are declared on} */
  String constant(JavaFile file) {
    file.imports("dev.trivet.core.service.EndpointGroup");
    var text = new StringBuilder("  private static final EndpointGroup ");
    text.append(group.groupConstant()).append(" = ");
    if (group.service().isJsonApi()) {
      file.imports(group.service().root() + ".wire.CollectionEndpoints");
      text.append("CollectionEndpoints.group(\"").append(group.name()).append("\");\n");
    } else if (group.service() == Service.ROLLBAR) {
      file.imports("dev.trivet.core.service.Paging", "dev.trivet.rollbar.wire.RollbarAuth");
      text.append("EndpointGroup.of(\"").append(group.name()).append("\").credential(RollbarAuth.");
      text.append(usualToken()).append(").paged(Paging.pageNumber(\"page\"));\n");
    } else {
      var api = group.service() == Service.HONEYBADGER ? "DataApi" : "V3Api";
      file.imports(group.service().root() + ".wire." + api);
      text.append(api).append(".group(\"").append(group.name()).append("\");\n");
    }
    return text.append('\n').toString();
  }

  private String usualToken() {
    return group.operations().stream()
        .collect(Collectors.groupingBy(EndpointGroups::token, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("PROJECT");
  }

  private static String token(Row operation) {
    var credential = operation.get("credential");
    if (credential.contains("post_server_item")) {
      return "POST_SERVER_ITEM";
    }
    var kind = credential.replaceAll("[:|].*", "");
    return Words.constant(kind);
  }

  /** {@return the trait of an operation that needs another credential than the others} */
  Optional<String> credential(Row operation, JavaFile file) {
    if (group.service() != Service.ROLLBAR || token(operation).equals(usualToken())) {
      return Optional.empty();
    }
    file.imports("dev.trivet.rollbar.wire.RollbarAuth");
    return Optional.of("credential(RollbarAuth." + token(operation) + ")");
  }
}
