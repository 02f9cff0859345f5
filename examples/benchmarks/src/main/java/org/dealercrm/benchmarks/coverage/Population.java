package org.dealercrm.benchmarks.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.dealercrm.scoring.satisfaction.ResponseColumns;
import org.dealercrm.scoring.satisfaction.Responses;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;

/**
 * Types of customers, whose answers to several questions hang together because the types differ. All means and covariances are
 * known, as sums over types and points.
 */
final class Population {

    private final List<CustomerType> types;
    private final Draws ofType;
    private final double missing;
    private final boolean weighted;

    /** With the share of single answers that are missing, whatever they would have been. */
    Population(double missing, CustomerType... types) {
        this.types = List.of(types);
        this.missing = missing;
        ofType = Draws.of(Arrays.stream(types).mapToDouble(CustomerType::share).toArray());
        weighted = Arrays.stream(types).anyMatch(type -> type.weight() != 1);
    }

    static Population alike(Draws answers) {
        return new Population(0, new CustomerType(1, 1, List.of(answers)));
    }

    /** Two types of one question: a share of the sample that counts a multiple, and the rest that counts one. */
    static Population parts(double share, double weight, Draws heavy, Draws light) {
        return new Population(
                0, new CustomerType(share, weight, List.of(heavy)), new CustomerType(1 - share, 1, List.of(light)));
    }

    /** A type, drawn by its share. */
    CustomerType type(SplittableRandom random) {
        return types.get(ofType.next(random));
    }

    /** The mean of a question among customers, each by his weight: what the figure estimates. */
    double mean(int question, double... values) {
        double sum = 0;
        double weights = 0;
        for (CustomerType type : types) {
            sum += type.share() * type.weight() * type.answers().get(question).mean(values);
            weights += type.share() * type.weight();
        }
        return sum / weights;
    }

    /** The covariance of the points of two questions, without weights. */
    double covariance(int one, int other) {
        double products = 0;
        double shares = 0;
        double ofOne = 0;
        double ofOther = 0;
        for (CustomerType type : types) {
            Draws first = type.answers().get(one);
            Draws second = type.answers().get(other);
            double together = one == other ? first.meanSquare() : first.mean() * second.mean();
            products += type.share() * together;
            ofOne += type.share() * first.mean();
            ofOther += type.share() * second.mean();
            shares += type.share();
        }
        return products / shares - ofOne / shares * (ofOther / shares);
    }

    /** The responses of n customers to a questionnaire that asks as many questions as the types answer. */
    Responses responses(SurveyForm form, int n, SplittableRandom random) {
        SurveyChannel[] channels = new SurveyChannel[n];
        Arrays.fill(channels, SurveyChannel.ONLINE);
        int questions = form.questions().size();
        byte[][] points = new byte[questions][n];
        double[] weights = new double[n];
        for (int row = 0; row < n; row++) {
            CustomerType type = type(random);
            weights[row] = type.weight();
            for (int question = 0; question < questions; question++) {
                int point = type.answers().get(question).next(random);
                points[question][row] = (byte) (missing > 0 && random.nextDouble() < missing ? -1 : point);
            }
        }
        ResponseColumns columns = Responses.ofColumns(form, channels);
        for (int question = 0; question < questions; question++) {
            columns.points(form.questions().get(question).code(), points[question]);
        }
        if (weighted) {
            columns.weights(weights);
        }
        return columns.build();
    }
}
