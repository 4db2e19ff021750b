# fish completion for circuit: circuit completion fish > ~/.config/fish/completions/circuit.fish

function __circuit_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l program (string replace -r '^~/' "$HOME/" -- $words[1])
    string match -qr '(^|/)circuit$' -- $program; or set program circuit # an alias
    set -l typed $words[2..-1] (string unescape -- "$current"; or echo "$current")
    set -l words_found
    for line in (command $program __complete -- $typed 2>/dev/null </dev/null)
        switch $line
            case ':*'
                set -l wanted '.*(?:/|\\.ya?ml)$'
                test $line = :folders; and set wanted '.*/$'
                set -l option (string match -r -- '^--[^=]+=' "$current")
                set -l value (string replace -r -- '^--[^=]+=' '' "$current")
                for file in (complete -C "'' $value" | string match -r -- $wanted)
                    # A routine that is called like a folder stays a routine.
                    contains -- (string trim -r -c / -- $file) $words_found; or printf '%s\n' "$option$file"
                end
            case '*'
                set -a words_found (string replace -r ' .*' '' -- $line)
                string replace ' ' \t -- $line
        end
    end
end

complete -c circuit -f -a '(__circuit_complete)'
