package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dealercrm.desk.csv.ColumnNames;
import org.dealercrm.desk.csv.ResponsesFile;
import org.dealercrm.desk.csv.RowProblem;
import org.dealercrm.desk.csv.TableFile;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.csv.VisitsFile;
import org.dealercrm.desk.feedback.SmartcnSplitter;
import org.dealercrm.desk.feedback.TradeWordsFile;
import org.dealercrm.desk.json.JsonDocument;
import org.dealercrm.desk.json.LoyaltyKeys;
import org.dealercrm.desk.json.SatisfactionFile;
import org.dealercrm.desk.json.SatisfactionPolicyFile;
import org.dealercrm.desk.json.SurveyFormFile;
import org.dealercrm.desk.report.SatisfactionPage;
import org.dealercrm.desk.report.ServiceRates;
import org.dealercrm.desk.survey.ReceivedSurvey;
import org.dealercrm.desk.survey.StoreLoyalty;
import org.dealercrm.desk.survey.SurveyFindings;
import org.dealercrm.desk.survey.SurveyRules;
import org.dealercrm.scoring.feedback.TradeDictionary;
import org.dealercrm.scoring.feedback.WordSplitter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells how satisfied customers are, and what to mend first. */
@Command(
        name = "satisfaction",
        description = "Tell how satisfied customers are by what they answered, and what to mend first.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class SatisfactionCommand implements Callable<Integer> {

    /** A hundred years. */
    private static final int MOST_DAYS = 36_525;

    /** How the words of comments are found. */
    enum Words {
        /** By the longest match over characters. */
        characters,
        /** Within the words of Lucene's smartcn. */
        smartcn
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--responses",
            paramLabel = "F.csv",
            required = true,
            description = "A row for each response: channel, and a column for each question by its code.")
    private Path responses;

    @Option(
            names = "--questionnaire",
            paramLabel = "F.json",
            required = true,
            description = "What was asked: items, questions and their scales.")
    private Path questionnaire;

    @Option(names = "--out", paramLabel = "F.json", required = true, description = "Where the result goes.")
    private Path out;

    @Option(names = "--page", paramLabel = "F.html", description = "Where a page for people goes.")
    private @Nullable Path page;

    @Option(names = "--policy", paramLabel = "F.json", description = "The store's weights and rules of satisfaction.")
    private @Nullable Path policy;

    @Option(
            names = "--visits",
            paramLabel = "F.csv",
            description = "A log of visits: tells whether the satisfied came back.")
    private @Nullable Path visits;

    @Option(
            names = "--horizon",
            paramLabel = "365d",
            converter = OptionTypes.Horizon.class,
            defaultValue = "365d",
            description = "Within how many days of an answer a visit is a return; default ${DEFAULT-VALUE}.")
    private int horizon;

    @Option(
            names = "--ignore",
            paramLabel = "COLUMN",
            description = "A column of the responses that is no question. May be repeated.")
    private List<String> ignored = new ArrayList<>();

    @Option(
            names = "--dictionary",
            paramLabel = "F.txt",
            description =
                    "Words of the store's own for its comments: lines such as 'OPINION WAITING - : kept us waiting'.")
    private @Nullable Path dictionary;

    @Option(
            names = "--words",
            paramLabel = "W",
            defaultValue = "characters",
            description = "How words are found in comments: characters or smartcn; default ${DEFAULT-VALUE}.")
    private Words words = Words.characters;

    @Mixin
    private TableOptions table;

    @Override
    public Integer call() {
        guard();
        PrintWriter err = spec.commandLine().getErr();
        SurveyFormFile asked = SurveyFormFile.read(questionnaire);
        TradeDictionary known = dictionary == null ? TradeDictionary.builtIn() : TradeWordsFile.read(dictionary);
        checkTopics(asked, known);
        SurveyRules rules = policy == null ? SurveyRules.standard() : SatisfactionPolicyFile.read(policy);
        ResponsesFile.Read read = ResponsesFile.read(
                table.of(responses), table.names(), asked.form(), new LinkedHashSet<>(ignored), table.strict());
        SurveyFindings found = found(asked, rules, read.survey(), known);
        Optional<Map<String, Object>> loyalty = loyalty(read.survey(), err);
        Map<String, Object> result = SatisfactionFile.asMap(asked, found);
        loyalty.ifPresent(returns -> result.put("loyalty", returns));
        JsonDocument.write(out, result);
        if (page != null) {
            String name = String.valueOf(responses.getFileName());
            new SatisfactionPage(name, false, asked, found, loyalty, ServiceRates.none(), Optional.empty()).write(page);
        }
        found.analysis().problems().forEach(problem -> err.println(problem.sentence(Locale.ENGLISH)));
        table.keep(read.quarantine(), out, err);
        return Desk.DONE;
    }

    private void guard() {
        if (horizon > MOST_DAYS) {
            throw new UnusableInput("--horizon: found " + horizon + "d, expected 1d to " + MOST_DAYS + "d.");
        }
        table.guard(out, responses, questionnaire, policy, visits, dictionary);
        if (page != null) {
            TableOptions.guardApart(out, page);
            table.guard(page, responses, questionnaire, policy, visits, dictionary);
        }
    }

    private void checkTopics(SurveyFormFile asked, TradeDictionary dictionary) {
        Set<String> known = dictionary.topics().stream()
                .map(topic -> topic.label().code())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        asked.topics().values().stream()
                .flatMap(List::stream)
                .filter(topic -> !known.contains(topic))
                .findFirst()
                .ifPresent(topic -> {
                    throw new UnusableInput(questionnaire.getFileName() + ", key topics: found the topic " + topic
                            + ", which the dictionary does not know, expected some of " + String.join(", ", known)
                            + ".");
                });
    }

    private SurveyFindings found(
            SurveyFormFile asked, SurveyRules rules, ReceivedSurvey survey, TradeDictionary known) {
        WordSplitter splitter = words == Words.smartcn ? new SmartcnSplitter() : WordSplitter.byCharacter();
        try {
            return SurveyFindings.of(survey, asked.topics(), rules, known, splitter);
        } catch (IllegalArgumentException broken) {
            throw new UnusableInput(
                    (policy == null ? questionnaire : policy).getFileName() + ": " + broken.getMessage() + ".");
        }
    }

    /** The columns that --map names are those of the responses; the visits have their own names. */
    private Optional<Map<String, Object>> loyalty(ReceivedSurvey survey, PrintWriter err) {
        if (visits == null) {
            return Optional.empty();
        }
        TableFile file = table.of(visits);
        VisitsFile.Read read = VisitsFile.read(file.path(), file.format(), ColumnNames.AS_IS, table.strict());
        List<RowProblem> problems = read.quarantine().problems();
        if (!problems.isEmpty()) {
            err.println(read.quarantine().size() + " of " + read.rows() + " visits left out; the first: "
                    + problems.get(0).sentence());
        }
        LocalDate last = read.log().lastDay().orElse(LocalDate.EPOCH);
        return StoreLoyalty.of(survey, read.log(), last, horizon).map(LoyaltyKeys::of);
    }
}
