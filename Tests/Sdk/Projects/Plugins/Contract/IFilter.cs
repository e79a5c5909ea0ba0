public interface IFilter
{
    double Apply(double value);
}
