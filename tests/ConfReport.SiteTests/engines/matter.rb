# Front matter as Ruby's readers understand it: matter.rb yaml|toml, one JSON string a line in, the data as JSON a line out.
require 'date'
require 'json'
require 'yaml'
require 'tomlrb' if ARGV[0] == 'toml'

def plain(value)
  case value
  when Time, DateTime, Date then { '$date' => value.iso8601 }
  when Hash then value.to_h { |key, item| [key.to_s, plain(item)] }
  when Array then value.map { |item| plain(item) }
  else value
  end
end

$stdin.set_encoding('UTF-8')
$stdin.each_line do |line|
  text = JSON.parse(line)
  answer = begin
    { data: plain(ARGV[0] == 'toml' ? Tomlrb.parse(text) : YAML.safe_load(text, permitted_classes: [Date, Time])) }
  rescue StandardError => error
    { error: error.message.lines.first }
  end
  puts JSON.generate(answer)
end
